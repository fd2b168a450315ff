// While the editor of a story is closed: adds the current view to the story, and leads back.
import { type ReactNode, useState } from "react";
import { EDITOR } from "../../i18n/editor.ts";
import { wordsThere } from "../../i18n/locale.ts";
import { PRESENT } from "../../i18n/present.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAtlas } from "../atlas.ts";
import { Text } from "../text.tsx";
import { EditorText, useEditorText } from "./EditorText.tsx";
import { changeStories, useOwnStories } from "./own-stories.ts";
import { viewNow } from "./step-view.ts";
import { addStep, replaceView } from "./story-changes.ts";
import { NO_TEXT } from "./story-list.ts";
import { setWriting, useWriting } from "./writing.ts";
import "./story-bar.css";

export function StoryBar(): ReactNode {
  const atlas = useAtlas();
  const { list } = useOwnStories();
  const writing = useWriting();
  const text = useEditorText();
  const [told, tell] = useState<number | "full">();
  const story = list.stories.find((s) => s.id === writing?.story);
  if (!writing || !story) return null;
  const { step } = writing;
  const back = (): void => atlas.actions.toggleView("story");
  const add = (): void =>
    changeStories((list) => {
      const next = addStep(list, story.id, { show: viewNow(atlas), caption: NO_TEXT });
      const count = story.steps.length + 1;
      tell(next === list ? "full" : count);
      if (next !== list) setWriting({ story: story.id, step: count });
      return next;
    });
  return (
    <aside className="story-bar" aria-label={text((w) => w.bar.label)}>
      <b>
        <Text
          of={(_, language) =>
            EDITOR[language].bar.story(
              wordsThere(story.title, language).words.trim() || PRESENT[language].stories.untitled,
              story.steps.length,
            )
          }
        />
      </b>
      {step !== undefined && told === undefined && (
        <button
          type="button"
          className="text-button"
          data-bar-use
          onClick={() => {
            changeStories((list) => replaceView(list, story.id, step - 1, viewNow(atlas)));
            back();
          }}
        >
          <EditorText of={(w) => w.bar.use(step)} />
        </button>
      )}
      <button type="button" className="text-button" data-bar-add onClick={add}>
        <EditorText of={(w) => w.bar.add} />
      </button>
      <button type="button" className="text-button" data-bar-back onClick={back}>
        <EditorText of={(w) => w.bar.back} />
      </button>
      <IconButton icon="close" label={text((w) => w.bar.end)} onClick={() => setWriting(undefined)} />
      <span role="status" className="quiet" data-bar-told>
        {told !== undefined && <EditorText of={(w) => (told === "full" ? w.bar.full : w.bar.added(told))} />}
      </span>
    </aside>
  );
}
