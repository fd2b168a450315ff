// Stories: those of the data, and one's own, written from the views that one finds.
import type { ReactNode } from "react";
import { MAX_STEPS, type Story, type StoryStep, writeStory } from "../../data/story.ts";
import type { LocalizedText } from "../../data/types.ts";
import { wordsIn } from "../../i18n/locale.ts";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { showOf, stateOfStep } from "../../store/story.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { saveFile } from "../../ui/save.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { LoadFailed } from "../notices/LoadFailed.tsx";
import { Text } from "../text.tsx";
import { Tool } from "../tool-frame/Tool.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { bringBack, keepStory, OWN, replaceStory, useOwnStory } from "./own-story.ts";
import { StoryText } from "./StoryText.tsx";
import { useStories } from "./useStory.ts";
import "./story.css";

const EMPTY: LocalizedText = { en: "", ja: "" };
const begun = (): Story => ({ id: OWN, title: { en: "My story", ja: "自分の解説" }, minutes: 5, steps: [] });

/** Texts of a step in both languages, one below the other. */
function BothWords(props: {
  label: string;
  value: LocalizedText;
  rows: number;
  onChange(words: LocalizedText): void;
}): ReactNode {
  return (["en", "ja"] as const).map((language) => (
    <label key={language} className="story-words">
      <span>
        {props.label} ({language})
      </span>
      <textarea
        lang={language}
        rows={props.rows}
        maxLength={4000}
        value={props.value[language]}
        onChange={(e) => props.onChange({ ...props.value, [language]: e.target.value })}
      />
    </label>
  ));
}

function StepEditor(props: {
  step: StoryStep;
  n: number;
  count: number;
  onChange(step: StoryStep | undefined): void;
  onMove(by: 1 | -1): void;
}): ReactNode {
  const atlas = useAtlas();
  const { text: say } = useLocale();
  const text = (of: (w: PresentWords["stories"]) => string): string =>
    say((_, language) => of(PRESENT[language].stories));
  const { step, n } = props;
  return (
    <li className="story-step" data-story-step={n}>
      <div className="row-head">
        <b>{n}</b> <code>{step.show.date ?? ""}</code>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            const { store, defaults, factsOf } = atlas;
            const state = store.getState();
            store.setState({ ...stateOfStep(step, state, defaults, factsOf(state)), views: state.views });
          }}
        >
          <StoryText of={(w) => w.show} />
        </button>
        <button type="button" className="text-button" onClick={() => props.onChange({ ...step, show: viewOf(atlas) })}>
          <StoryText of={(w) => w.replace} />
        </button>
        <IconButton icon="up" label={text((w) => w.up)} disabled={n === 1} onClick={() => props.onMove(-1)} />
        <IconButton
          icon="down"
          label={text((w) => w.down)}
          disabled={n === props.count}
          onClick={() => props.onMove(1)}
        />
        <IconButton icon="close" label={text((w) => w.remove)} onClick={() => props.onChange(undefined)} />
      </div>
      <BothWords
        label={text((w) => w.caption)}
        rows={2}
        value={step.caption}
        onChange={(caption) => props.onChange({ ...step, caption })}
      />
      <BothWords
        label={text((w) => w.notes)}
        rows={2}
        value={step.notes ?? EMPTY}
        onChange={(notes) => props.onChange({ ...step, notes })}
      />
    </li>
  );
}

/** What is seen now, without the editor itself. */
function viewOf({ store, defaults }: ReturnType<typeof useAtlas>): StoryStep["show"] {
  const state = store.getState();
  const show = showOf({ ...state, views: state.views.filter((v) => v !== "story") }, defaults);
  return Object.fromEntries(Object.entries({ date: "", ...show }).filter(([, value]) => value !== ""));
}

function OwnStory({ story }: { story: Story }): ReactNode {
  const atlas = useAtlas();
  const { text: say } = useLocale();
  const text = (of: (w: PresentWords["stories"]) => string): string =>
    say((_, language) => of(PRESENT[language].stories));
  const { full } = useOwnStory();
  const change = (steps: readonly StoryStep[]): void => keepStory({ ...story, steps });
  const move = (i: number, by: 1 | -1): void => {
    const steps = [...story.steps];
    const [step] = steps.splice(i, 1);
    if (step) steps.splice(i + by, 0, step);
    change(steps);
  };
  return (
    <section className="own-story">
      <h3>
        <StoryText of={(w) => w.own} />
      </h3>
      <BothWords
        label={text((w) => w.title)}
        rows={1}
        value={story.title}
        onChange={(title) => keepStory({ ...story, title })}
      />
      <div className="tool-bar">
        <label className="check">
          <StoryText of={(w) => w.minutes} />
          <input
            type="number"
            min={0}
            max={600}
            value={story.minutes}
            onChange={(e) => keepStory({ ...story, minutes: Math.max(0, Math.min(600, Number(e.target.value) || 0)) })}
          />
        </label>
        <button
          type="button"
          className="text-button"
          data-add-step
          disabled={story.steps.length >= MAX_STEPS}
          onClick={() => change([...story.steps, { show: viewOf(atlas), caption: EMPTY }])}
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
        <span role="status" className={full ? "inline-fault" : "quiet"}>
          <StoryText of={(w) => (full ? w.full : story.steps.length >= MAX_STEPS ? w.most(MAX_STEPS) : w.kept)} />
        </span>
      </div>
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
            onChange={(next) => {
              const steps = story.steps.flatMap((s, k) => (k === i ? (next ?? []) : s));
              if (next) change(steps);
              else replaceStory({ ...story, steps });
            }}
            onMove={(by) => move(i, by)}
          />
        ))}
      </ol>
    </section>
  );
}

function StoryCard({ story, isOwn }: { story: Story; isOwn: boolean }): ReactNode {
  const { actions } = useAtlas();
  return (
    <li className="row" data-story={story.id}>
      <p className="formal">
        <b>
          <Text of={(_, language) => wordsIn(story.title, language)} block />
        </b>
      </p>
      <p className="quiet">
        <StoryText of={(w) => w.steps(story.steps.length, story.minutes)} />
      </p>
      <div className="tool-take">
        <button
          type="button"
          className="text-button"
          data-present
          disabled={story.steps.length === 0}
          onClick={() => actions.set({ mode: "present", tour: story.id, step: 1 })}
        >
          <StoryText of={(w) => w.present} />
        </button>
        {!isOwn && (
          <button
            type="button"
            className="text-button"
            data-copy
            onClick={() => replaceStory({ ...story, id: OWN, title: { ...story.title } })}
          >
            <StoryText of={(w) => w.copy} />
          </button>
        )}
      </div>
    </li>
  );
}

export function StoriesView(): ReactNode {
  const { stories, failures } = useStories();
  const { stories: load } = useAtlas();
  const own = useOwnStory();
  return (
    <Tool
      id="story"
      about={
        <p className="quiet">
          <StoryText of={(w) => w.about} />
        </p>
      }
    >
      {failures > 0 && <LoadFailed name={(t) => t.failure.stories} again={load.ask} />}
      <ul className="rows">
        {stories.map((s) => (
          <StoryCard key={s.id} story={s} isOwn={false} />
        ))}
        {own.story && <StoryCard story={own.story} isOwn />}
      </ul>
      <div className="tool-bar">
        <button type="button" className="text-button" data-new-story onClick={() => replaceStory(begun())}>
          <StoryText of={(w) => w.newOne} />
        </button>
        <OpenFile />
        {own.before.length > 0 && (
          <button type="button" className="text-button" data-story-undo onClick={bringBack}>
            <StoryText of={(w) => w.undo} />
          </button>
        )}
      </div>
      {own.story && <OwnStory story={own.story} />}
    </Tool>
  );
}
