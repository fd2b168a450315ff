// Stories: those of the data, and one's own, written from the views that one finds.
import { type ReactNode, useState } from "react";
import { MAX_TEXT, type Story } from "../../data/story.ts";
import type { LocalizedText } from "../../data/types.ts";
import { PRESENT } from "../../i18n/present.ts";
import { useAtlas } from "../atlas.ts";
import { LoadFailed } from "../notices/LoadFailed.tsx";
import { Main, Side, Tool } from "../tool-frame/Tool.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { changeStories, useOwnStories } from "./own-stories.ts";
import { StoryCard } from "./StoryCard.tsx";
import { StoryEditor } from "./StoryEditor.tsx";
import { StoryPreview } from "./StoryPreview.tsx";
import { StoryText } from "./StoryText.tsx";
import { addCopy, addStory, currentOf, deleteStory } from "./story-list.ts";
import { Unreadable } from "./Unreadable.tsx";
import { useStories } from "./useStory.ts";
import { useUndo } from "./useUndo.ts";
import "./story.css";

/** In both languages: no longer than a text may be. */
const titled = (of: (language: "en" | "ja") => string): LocalizedText => ({
  en: of("en").slice(0, MAX_TEXT),
  ja: of("ja").slice(0, MAX_TEXT),
});

const begun = (n: number): Story => ({
  // The list gives an id of its own.
  id: "new",
  title: titled((language) => PRESENT[language].stories.begun(n)),
  minutes: 5,
  steps: [],
});

const copyOf = (story: Story): Story => ({
  ...story,
  title: titled((language) => PRESENT[language].stories.copyOf(story.title[language])),
});

export function StoriesView(): ReactNode {
  const { stories, failures } = useStories();
  const { stories: load } = useAtlas();
  const { list } = useOwnStories();
  const { root, told, change, undo } = useUndo();
  const current = currentOf(list);
  // A story of the data that is looked at instead of the own one.
  const [seen, see] = useState<string>();
  const last = list.undo.at(-1);
  const shown = stories.find((s) => s.id === seen) ?? (current ? undefined : stories[0]);
  /** What comes to the list is what one goes on with. */
  const add = (more: Parameters<typeof change>[1]): void => {
    see(undefined);
    change("beside", more);
  };
  return (
    <Tool id="story" about={<StoryText of={(w) => w.about} />} layout="split">
      <div ref={root} className="tool-sides">
        <Side>
          {failures > 0 && <LoadFailed name={(t) => t.failure.stories} again={load.ask} />}
          <ul className="rows">
            {stories.map((s) => (
              <StoryCard
                key={s.id}
                story={s}
                isShown={s.id === shown?.id}
                onShow={() => see(s.id)}
                onCopy={() => add((list) => addStory(list, s))}
              />
            ))}
          </ul>
          <Unreadable />
          {list.stories.length > 0 && (
            <fieldset className="story-list">
              <legend>
                <StoryText of={(w) => w.ownList} />
              </legend>
              <ul className="rows">
                {list.stories.map((s) => (
                  <StoryCard
                    key={s.id}
                    story={s}
                    isShown={!shown && s.id === list.current}
                    onShow={() => {
                      see(undefined);
                      changeStories((list) => ({ ...list, current: s.id }));
                    }}
                    onCopy={() => add((list) => addCopy(list, s, copyOf(s)))}
                    onDelete={() => change("story", (list) => deleteStory(list, s.id))}
                  />
                ))}
              </ul>
            </fieldset>
          )}
          <div className="story-tools">
            <button
              type="button"
              className="text-button"
              data-new-story
              onClick={() => add((list) => addStory(list, begun(list.stories.length + 1)))}
            >
              <StoryText of={(w) => w.newOne} />
            </button>
            <OpenFile onOpened={() => see(undefined)} />
            {last && (
              <button
                type="button"
                className="text-button"
                data-story-undo={last.kind}
                onClick={() => {
                  see(undefined);
                  undo();
                }}
              >
                <StoryText of={(w) => w.undo[last.kind]} />
              </button>
            )}
            <span role="status" className="quiet" data-story-told={told}>
              {told && <StoryText of={(w) => w.said[told]} />}
            </span>
          </div>
        </Side>
        <Main>
          {shown ? (
            <StoryPreview key={shown.id} story={shown} />
          ) : (
            current && <StoryEditor key={current.id} story={current} onChanged={change} />
          )}
        </Main>
      </div>
    </Tool>
  );
}
