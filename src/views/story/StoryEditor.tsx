// The editor of one own story: at the left its title and its steps, at the right the step that is worked on as it will be seen.
import { type ReactNode, useMemo } from "react";
import { MAX_STEPS, type Story, writeStory } from "../../data/story.ts";
import type { LocalizedText } from "../../data/types.ts";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { TOLD_TOOLS } from "../../store/view-ids.ts";
import { useAtlas } from "../atlas.ts";
import { NumberField } from "../tool-frame/controls.tsx";
import { useSaved } from "../useSaved.tsx";
import { Advice } from "./Advice.tsx";
import { EditorText, useEditorText } from "./EditorText.tsx";
import { changeStories, useOwnStories } from "./own-stories.ts";
import { BothTexts, StepRow } from "./StepEditor.tsx";
import { StepPicture } from "./StoryPreview.tsx";
import { StoryText } from "./StoryText.tsx";
import { goToStep, shownBy, viewNow } from "./step-view.ts";
import {
  addStep,
  moveStep,
  removeStep,
  replaceView,
  setChecks,
  setMinutes,
  writeTitle,
  writeWords,
} from "./story-changes.ts";
import { type Limit, limitOf, NO_TEXT, type StoryList } from "./story-list.ts";
import { ToolPreview } from "./ToolPreview.tsx";
import type { Undoing } from "./useUndo.ts";
import { setWriting } from "./writing.ts";

const isBlank = (text: string): boolean => text.trim() === "";

/** How many texts of a story have no words in a language and have them in the other. */
function missingIn(story: Story, language: "en" | "ja"): number {
  const texts = [story.title, ...story.steps.flatMap((s) => [s.headline, s.caption, s.notes])];
  const isMissing = (text: LocalizedText | undefined): boolean =>
    text !== undefined && isBlank(text[language]) && !isBlank(text[language === "en" ? "ja" : "en"]);
  return texts.filter(isMissing).length;
}

const limitText = (w: PresentWords["stories"], limit: Limit): string =>
  limit.kind === "steps" ? w.stepsLeft(limit.left, MAX_STEPS) : w.size(limit.percent);

/** Whether all is kept, and how much room is left. */
export function Keeping({ story }: { story: Story }): ReactNode {
  const { keeping } = useOwnStories();
  const limit = useMemo(() => limitOf(story), [story]);
  return (
    <span role="status" data-keeping={keeping} className={keeping === "kept" ? "quiet" : "inline-fault"}>
      <StoryText of={(w) => w[keeping]} />
      {limit && (
        <span data-limit={limit.kind}>
          {" "}
          <StoryText of={(w) => limitText(w, limit)} />
        </span>
      )}
    </span>
  );
}

interface Props {
  story: Story;
  /** The step that is worked on, from 1. */
  seen: number;
  see(step: number): void;
  undoing: Undoing;
}

export function StorySide({ story, seen, see, undoing }: Props): ReactNode {
  const atlas = useAtlas();
  const { save, said } = useSaved();
  const { id } = story;
  const count = story.steps.length;
  const change = (make: (list: StoryList) => StoryList): void => changeStories(make);
  const add = (): void =>
    changeStories((list) => {
      const next = addStep(list, id, { show: viewNow(atlas), caption: NO_TEXT });
      if (next !== list) see(count + 1);
      return next;
    });
  return (
    <div className="own-story" data-story={id}>
      <BothTexts
        label={(language) => PRESENT[language].stories.title}
        rows={1}
        value={story.title}
        onChange={(title, goesOn) => change((list) => writeTitle(list, id, title, goesOn))}
      />
      {(["en", "ja"] as const).map((language) => {
        const n = missingIn(story, language);
        return (
          n > 0 && (
            <p key={language} className="quiet" data-one-language={language}>
              <EditorText of={(w) => w.missingIn(language, n)} />
            </p>
          )
        );
      })}
      <div className="story-tools">
        <NumberField
          min={0}
          max={600}
          value={story.minutes}
          onChange={(minutes) => change((list) => setMinutes(list, id, minutes))}
        >
          <StoryText of={(w) => w.minutes} />
        </NumberField>
        <button
          type="button"
          className="text-button"
          data-present
          disabled={count === 0}
          onClick={() => atlas.actions.set({ mode: "present", tour: id, step: 1 })}
        >
          <StoryText of={(w) => w.present} />
        </button>
        <button
          type="button"
          className="text-button"
          data-save-story
          disabled={count === 0}
          onClick={() => save({ name: "musubi-story.yaml", content: writeStory(story), type: "application/yaml" })}
        >
          <StoryText of={(w) => w.save} />
        </button>
        {said}
      </div>
      {count === 0 && (
        <p>
          <StoryText of={(w) => w.empty} />
        </p>
      )}
      <ol className="story-steps">
        {story.steps.map((step, i) => (
          <StepRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the story
            key={i}
            step={step}
            n={i + 1}
            count={count}
            isOpen={i + 1 === seen}
            onOpen={() => see(i + 1)}
            on={{
              onWords: (field, text, goesOn) => change((list) => writeWords(list, id, i, field, text, goesOn)),
              onShow: (show) => change((list) => replaceView(list, id, i, show)),
              onReplace: () => change((list) => replaceView(list, id, i, viewNow(atlas))),
              onAdjust: () => {
                setWriting({ story: id, step: i + 1 });
                goToStep(atlas, step);
              },
              onMove: (by) => {
                change((list) => moveStep(list, id, i, i + by));
                see(i + 1 + by);
              },
              onRemove: () => {
                change((list) => removeStep(list, id, i));
                see(Math.max(1, Math.min(seen, count - 1)));
                undoing.tell({ what: "step" });
              },
            }}
          />
        ))}
      </ol>
      <div className="story-tools">
        <button type="button" className="text-button" data-add-step disabled={count >= MAX_STEPS} onClick={add}>
          <StoryText of={(w) => w.addStep} />
        </button>
        <button
          type="button"
          className="text-button"
          data-set-up
          onClick={() => {
            setWriting({ story: id });
            atlas.actions.toggleView("story");
          }}
        >
          <EditorText of={(w) => w.setUp} />
        </button>
      </div>
    </div>
  );
}

/** The step that is worked on, as it will be seen, and its figures beside the data. */
export function StoryStage({ story, seen }: Pick<Props, "story" | "seen">): ReactNode {
  const text = useEditorText();
  const step = story.steps[seen - 1];
  if (!step) return null;
  const shown = shownBy(step.show);
  const tool = TOLD_TOOLS.find((t) => t === shown);
  return (
    // Scrolls in itself, so the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="story-stage" tabIndex={0} aria-label={text((w) => w.select(seen))}>
      {tool ? <ToolPreview step={step} tool={tool} /> : <StepPicture story={story} step={seen} />}
      <Advice step={step} onSays={(says) => changeStories((list) => setChecks(list, story.id, seen - 1, says))} />
    </section>
  );
}
