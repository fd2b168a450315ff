// Export of the view as picture, slides, film or print.
import { type ReactNode, useMemo, useState } from "react";
import { paragraphsOf } from "../../export/xml.ts";
import { EXPORT, type ExportWords } from "../../i18n/export.ts";
import { lookOf } from "../../scene/style/look.ts";
import type { Theme } from "../../scene/style/tokens.ts";
import { canSave } from "../../ui/save.ts";
import { useAtlas, useLocale, usePlacement } from "../atlas.ts";
import { useOwnStories } from "../story/own-stories.ts";
import { useStories } from "../story/useStory.ts";
import { Joined, Text } from "../text.tsx";
import { Main, Side, Tool } from "../tool-frame/Tool.tsx";
import { CopyPicture } from "./CopyPicture.tsx";
import { firstChoices, shapeFor } from "./choices.ts";
import { DeckOutline } from "./DeckOutline.tsx";
import { ExportChoices, VIEW } from "./ExportChoices.tsx";
import { makeFile, type Printed } from "./make.ts";
import { Preview } from "./Preview.tsx";
import { PrintPages } from "./PrintPages.tsx";
import type { What } from "./pages.ts";
import { type JobState, useJob } from "./useJob.ts";
import { useAsked, usePage } from "./usePage.ts";
import { JoinedExport } from "./words.tsx";
import "./export.css";

const useWords = () => {
  const { text } = useLocale();
  return (of: (w: ExportWords) => string): string => text((_, language) => of(EXPORT[language]));
};

function Job({
  state,
  verb,
  isWaiting,
  onMake,
  onCancel,
}: {
  state: JobState;
  verb(w: ExportWords): string;
  /** Something that it needs is still being read. */
  isWaiting: boolean;
  onMake(): void;
  onCancel(): void;
}): ReactNode {
  const text = useWords();
  return (
    <div className="export-make">
      {state.kind === "running" ? (
        <>
          <progress max={state.of || 1} value={state.of ? state.done : undefined} aria-label={text(verb)} />
          <span>{state.of > 0 && <JoinedExport of={(w) => w.drawing(state.done, state.of)} />}</span>
          <button type="button" className="text-button" data-export-cancel onClick={onCancel}>
            <JoinedExport of={(w) => w.cancel} />
          </button>
        </>
      ) : (
        <button
          type="button"
          className="primary"
          data-export-make
          aria-disabled={isWaiting}
          onClick={isWaiting ? undefined : onMake}
        >
          <JoinedExport of={verb} />
        </button>
      )}
      <span role="status" data-export-said={state.kind} data-hint={state.kind === "done" ? state.hint : undefined}>
        {state.kind === "done" && (
          <JoinedExport of={(w) => (state.name === undefined ? "" : w.done[canSave()](state.name))} />
        )}
        {state.kind === "done" && state.hint && ` ${state.hint}`}
        {state.kind === "cancelled" && <JoinedExport of={(w) => w.cancelled} />}
      </span>
      {state.kind === "failed" && (
        <p role="alert" className="inline-fault">
          {state.unloaded ? <Joined of={(t) => t.failure.late} /> : <JoinedExport of={(w) => w.failed(state.why)} />}
        </p>
      )}
    </div>
  );
}

export function ExportView(): ReactNode {
  const atlas = useAtlas();
  const placement = usePlacement();
  const { lead } = useLocale();
  const text = useWords();
  const { stories } = useStories();
  const own = useOwnStories().list.stories;
  const all = [...stories, ...own.filter((s) => s.steps.length > 0)];
  const [chosen, setChosen] = useState({ story: VIEW, step: 0 });
  const [title, setTitle] = useState("");
  const [choices, setChoices] = useState(() =>
    firstChoices((document.documentElement.dataset.theme ?? "light") as Theme),
  );
  const [printed, setPrinted] = useState<Printed>();
  const story = all.find((s) => s.id === chosen.story);
  const { step } = chosen;
  const what = useMemo((): What => {
    if (story) return { kind: "story", story, ...(step > 0 ? { step } : {}) };
    const lines = paragraphsOf(title).filter((line) => line.trim() !== "");
    return { kind: "view", ...(lines.length > 0 ? { title: lines } : {}) };
  }, [story, step, title]);
  const asked = useAsked(what);
  const { layers } = atlas.dataset.meta;
  const look = useMemo(() => lookOf(choices.theme, layers), [choices.theme, layers]);
  const page = usePage(asked[0], choices.format === "pptx" ? "wide" : choices.shape, look);
  const job = useJob();
  const order = { atlas, placement, asked, story, choices, language: lead, onPrint: setPrinted };
  const make = (): void => job.run((work) => makeFile(order, work));
  const verb = (w: ExportWords): string => (choices.format === "pdf" ? w.print : w.make);
  return (
    <Tool id="export" about={<Text of={(_, language) => EXPORT[language].about} />} layout="split">
      <Side>
        <ExportChoices
          stories={all}
          chosen={chosen.story}
          step={chosen.step}
          title={title}
          titleOfView={page?.sheet.title.join(" / ") ?? ""}
          choices={choices}
          onChoose={(story, step) => setChosen({ story, step })}
          onTitle={setTitle}
          onChange={(patch) => setChoices((before) => ({ ...before, ...shapeFor(patch), ...patch }))}
        />
        <Job
          state={job.state}
          verb={verb}
          isWaiting={choices.format === "pptx" && choices.deck.isReading}
          onMake={make}
          onCancel={job.cancel}
        />
        <div className="export-more">
          <CopyPicture
            make={(work) =>
              makeFile({ ...order, asked: asked.slice(0, 1), choices: { ...choices, format: "png" } }, work)
            }
          />
        </div>
      </Side>
      <Main>
        {choices.format === "pptx" ? (
          <DeckOutline asked={asked} story={story} deck={choices.deck} look={look} />
        ) : (
          <figure className="export-figure">
            <Preview page={page} look={look} label={text((w) => w.preview)} />
            <figcaption className="quiet">
              <JoinedExport of={(w) => w.preview} />
              {asked.length > 1 && ` (1 / ${asked.length})`}
            </figcaption>
          </figure>
        )}
      </Main>
      {printed && <PrintPages {...printed} look={look} onDone={() => setPrinted(undefined)} />}
    </Tool>
  );
}
