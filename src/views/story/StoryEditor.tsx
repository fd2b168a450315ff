// The editor of one own story: its texts, its steps, and how much room is left.
import { type ReactNode, useMemo, useState } from "react";
import { MAX_STEPS, type Story, type StoryStep, writeStory } from "../../data/story.ts";
import type { PresentWords } from "../../i18n/present.ts";
import { showOf, stateOfStep } from "../../store/story.ts";
import { saveFile } from "../../ui/save.ts";
import { useAtlas } from "../atlas.ts";
import { NumberField } from "../tool-frame/controls.tsx";
import { changeStories, useOwnStories } from "./own-stories.ts";
import { BothTexts, NO_TEXT, StepEditor } from "./StepEditor.tsx";
import { StepPicture } from "./StoryPreview.tsx";
import { StoryText, useStoryText } from "./StoryText.tsx";
import { addStep, editStory, type Limit, limitOf, moveStep, removeStep, replaceView } from "./story-list.ts";
import type { Changed } from "./useUndo.ts";

/** What is seen now, without the editor itself. */
function viewOf({ store, defaults }: ReturnType<typeof useAtlas>): StoryStep["show"] {
  const state = store.getState();
  const show = showOf({ ...state, views: state.views.filter((v) => v !== "story") }, defaults);
  return Object.fromEntries(Object.entries({ date: "", ...show }).filter(([, value]) => value !== ""));
}

const isBlank = (text: string): boolean => text.trim() === "";
const inOneLanguage = ({ steps }: Story): number =>
  steps.filter(({ caption }) => isBlank(caption.en) !== isBlank(caption.ja)).length;
const limitText = (w: PresentWords["stories"], limit: Limit): string =>
  limit.kind === "steps" ? w.stepsLeft(limit.left, MAX_STEPS) : w.size(limit.percent);

/** `onChanged`: something was taken away, replaced or moved, and can be undone. */
export function StoryEditor({ story, onChanged }: { story: Story; onChanged: Changed }): ReactNode {
  const atlas = useAtlas();
  const text = useStoryText();
  const { keeping } = useOwnStories();
  const limit = useMemo(() => limitOf(story), [story]);
  const single = inOneLanguage(story);
  // The step that is worked on.
  const [touched, touch] = useState(1);
  const seen = Math.min(touched, story.steps.length);
  const edit = (patch: Partial<Story>): void => changeStories((list) => editStory(list, { ...story, ...patch }));
  const show = (step: StoryStep): void => {
    const { store, defaults, factsOf } = atlas;
    const state = store.getState();
    store.setState({ ...stateOfStep(step, state, defaults, factsOf(state)), views: state.views });
  };
  return (
    <section className="own-story">
      <h3>
        <StoryText of={(w) => w.own} />
      </h3>
      {seen > 0 && <StepPicture story={story} step={seen} />}
      <BothTexts label={text((w) => w.title)} rows={1} value={story.title} onChange={(title) => edit({ title })} />
      <div className="story-tools">
        <NumberField min={0} max={600} value={story.minutes} onChange={(minutes) => edit({ minutes })}>
          <StoryText of={(w) => w.minutes} />
        </NumberField>
        <button
          type="button"
          className="text-button"
          data-add-step
          disabled={story.steps.length >= MAX_STEPS}
          onClick={() => changeStories((list) => addStep(list, story.id, { show: viewOf(atlas), caption: NO_TEXT }))}
        >
          <StoryText of={(w) => w.addStep} />
        </button>
        <button
          type="button"
          className="text-button"
          data-save-story
          disabled={story.steps.length === 0}
          onClick={() => saveFile("musubi-story.yaml", writeStory(story), "application/yaml")}
        >
          <StoryText of={(w) => w.save} />
        </button>
        <span role="status" data-keeping={keeping} className={keeping === "kept" ? "quiet" : "inline-fault"}>
          <StoryText of={(w) => w[keeping]} />
          {limit && (
            <span data-limit={limit.kind}>
              {" "}
              <StoryText of={(w) => limitText(w, limit)} />
            </span>
          )}
        </span>
      </div>
      {single > 0 && (
        <p className="quiet" data-one-language={single}>
          <StoryText of={(w) => w.oneLanguage(single)} />
        </p>
      )}
      {story.steps.length === 0 && (
        <p>
          <StoryText of={(w) => w.empty} />
        </p>
      )}
      <ol className="story-steps">
        {story.steps.map((step, i) => (
          <StepEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the story
            key={i}
            step={step}
            n={i + 1}
            count={story.steps.length}
            onTouch={() => touch(i + 1)}
            onChange={(next) => edit({ steps: story.steps.with(i, next) })}
            onShow={() => show(step)}
            onReplace={() => onChanged("view", (list) => replaceView(list, story.id, i, viewOf(atlas)))}
            onMove={(by) => onChanged("move", (list) => moveStep(list, story.id, i, i + by))}
            onRemove={() => onChanged("step", (list) => removeStep(list, story.id, i))}
          />
        ))}
      </ol>
    </section>
  );
}
