// Stories: those of the data, and one's own, written from the views that one finds.
import { type ReactNode, useEffect, useState } from "react";
import { MAX_TEXT, type Story } from "../../data/story.ts";
import type { LocalizedText } from "../../data/types.ts";
import { PRESENT } from "../../i18n/present.ts";
import { useAtlas } from "../atlas.ts";
import { LoadFailed } from "../notices/LoadFailed.tsx";
import { Main, Side, Tool } from "../tool-frame/Tool.tsx";
import { EditorText } from "./EditorText.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { changeStories, useOwnStories } from "./own-stories.ts";
import { StoryCard } from "./StoryCard.tsx";
import { Keeping, StorySide, StoryStage } from "./StoryEditor.tsx";
import { StoryPreview } from "./StoryPreview.tsx";
import { StoryText } from "./StoryText.tsx";
import { addCopy, addStory, deleteStory } from "./story-changes.ts";
import { currentOf, type StoryList } from "./story-list.ts";
import { UndoBar } from "./UndoBar.tsx";
import { Unreadable } from "./Unreadable.tsx";
import { useStories } from "./useStory.ts";
import { useUndo } from "./useUndo.ts";
import { setWriting, useWriting } from "./writing.ts";
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
  const current = currentOf(list);
  const writing = useWriting();
  /** The list of all stories is seen, and a story of the data beside it. */
  const [isListed, setListed] = useState(false);
  const [seenStory, seeStory] = useState<string>();
  const [step, see] = useState(writing?.step ?? 1);
  const undoing = useUndo(see);
  // What was being set up in the atlas is here again.
  useEffect(() => setWriting(undefined), []);
  const shown = isListed || !current ? (stories.find((s) => s.id === seenStory) ?? stories[0]) : undefined;
  const isEditing = current !== undefined && !isListed;
  const seen = Math.min(step, current?.steps.length ?? 0);
  /** What comes to the list is what one goes on with. */
  const edit = (): void => {
    setListed(false);
    see(1);
  };
  const add = (more: (list: StoryList) => StoryList): void => {
    changeStories((list) => {
      const next = more(list);
      if (next !== list) undoing.tell({ what: "beside" });
      return next;
    });
    edit();
  };
  return (
    <Tool id="story" about={isEditing ? <Keeping story={current} /> : <StoryText of={(w) => w.about} />} layout="split">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of undo work wherever the focus is within the editor */}
      <div ref={undoing.root} className="tool-sides" onKeyDown={undoing.onKeyDown}>
        <Side>
          <div className="story-tools">
            {isEditing && (
              <button type="button" className="text-button" data-all-stories onClick={() => setListed(true)}>
                <EditorText of={(w) => w.all} />
              </button>
            )}
            <button
              type="button"
              className="text-button"
              data-new-story
              onClick={() => add((list) => addStory(list, begun(list.stories.length + 1)))}
            >
              <StoryText of={(w) => w.newOne} />
            </button>
            <OpenFile onOpened={edit} />
          </div>
          {(list.undo.length > 0 || list.redo.length > 0) && <UndoBar list={list} undoing={undoing} />}
          <Unreadable />
          {isEditing ? (
            <StorySide key={current.id} story={current} seen={seen} see={see} undoing={undoing} />
          ) : (
            <>
              {failures > 0 && <LoadFailed name={(t) => t.failure.stories} again={load.ask} />}
              <ul className="rows">
                {stories.map((s) => (
                  <StoryCard
                    key={s.id}
                    story={s}
                    isShown={s.id === shown?.id}
                    onShow={() => seeStory(s.id)}
                    onCopy={() => add((list) => addStory(list, s))}
                  />
                ))}
              </ul>
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
                        onShow={() => {
                          changeStories((list) => ({ ...list, current: s.id }));
                          edit();
                        }}
                        onCopy={() => add((list) => addCopy(list, s, copyOf(s)))}
                        onDelete={() => {
                          changeStories((list) => deleteStory(list, s.id));
                          undoing.tell({ what: "story" });
                        }}
                      />
                    ))}
                  </ul>
                </fieldset>
              )}
            </>
          )}
        </Side>
        <Main>
          {isEditing ? (
            <StoryStage story={current} seen={seen} />
          ) : (
            shown && <StoryPreview key={shown.id} story={shown} />
          )}
        </Main>
      </div>
    </Tool>
  );
}
