// Options of an export; only those of the chosen format.
import type { ReactNode } from "react";
import type { Story } from "../../data/story.ts";
import { SHEET_SIZES } from "../../export/sheet.ts";
import { EXPORT, type ExportWords } from "../../i18n/export.ts";
import { wordsThere } from "../../i18n/locale.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useLocale } from "../atlas.ts";
import { Joined } from "../text.tsx";
import { NumberField, Pick } from "../tool-frame/controls.tsx";
import { type Choices, FORMATS, type Format, isFilm, LETTERS, SCALES } from "./choices.ts";
import { DeckChoices } from "./DeckChoices.tsx";
import type { SheetShape } from "./page.ts";
import { JoinedExport } from "./words.tsx";

export const VIEW = "";

export function ExportChoices(props: {
  stories: readonly Story[];
  /** Id of a story, or `VIEW`. */
  chosen: string;
  step: number;
  title: string;
  titleOfView: string;
  choices: Choices;
  onChoose(story: string, step: number): void;
  onTitle(title: string): void;
  onChange(patch: Partial<Choices>): void;
}): ReactNode {
  const { text: say, lead } = useLocale();
  // For the options of lists, which can have one string only.
  const text = (of: (w: ExportWords) => string): string => say((_, language) => of(EXPORT[language]));
  const { choices, onChange } = props;
  const story = props.stories.find((s) => s.id === props.chosen);
  const film = isFilm(choices.format);
  const { width, height } = SHEET_SIZES[choices.shape];
  const steps = story?.steps.map((s, i) => `${i + 1}. ${wordsThere(s.caption, lead).words}`) ?? [];
  return (
    <>
      <Pick
        attributes={{ "data-export": "what" }}
        isNamed
        label={<JoinedExport of={(w) => w.what} />}
        value={props.chosen}
        options={[
          { value: VIEW, label: text((w) => w.view) },
          ...props.stories.map((s) => ({ value: s.id, label: text((w) => w.whole(wordsThere(s.title, lead).words)) })),
        ]}
        onChange={(id) => props.onChoose(id, 0)}
      />
      {story && (
        <Pick
          attributes={{ "data-export": "step" }}
          isNamed
          label={<JoinedExport of={(w) => w.steps} />}
          value={props.step}
          options={[text((w) => w.allSteps(steps.length)), ...steps].map((label, value) => ({ value, label }))}
          onChange={(n) => props.onChoose(story.id, Number(n))}
        />
      )}
      <Pick
        attributes={{ "data-export": "format" }}
        isNamed
        label={<JoinedExport of={(w) => w.format} />}
        value={choices.format}
        options={FORMATS.map((f) => ({ value: f, label: text((w) => w.formats[f]) }))}
        onChange={(format) => onChange({ format: format as Format })}
      />
      {choices.format === "pptx" && <DeckChoices deck={choices.deck} onChange={(deck) => onChange({ deck })} />}
      {choices.format !== "pptx" && (
        <Pick
          attributes={{ "data-export": "shape" }}
          isNamed
          label={<JoinedExport of={(w) => w.shape} />}
          value={choices.shape}
          options={(["wide", "tall", "paper"] as const).map((s) => ({ value: s, label: text((w) => w.shapes[s]) }))}
          onChange={(shape) => onChange({ shape: shape as SheetShape })}
        />
      )}
      {(choices.format === "png" || film) && (
        <Pick
          attributes={{ "data-export": "scale" }}
          isNamed
          label={<JoinedExport of={(w) => w.scale} />}
          value={choices.scale}
          options={SCALES.slice(0, film ? 3 : 4).map((s) => ({
            value: s,
            label: text((w) => w.dots(Math.round(width * s), Math.round(height * s))),
          }))}
          onChange={(scale) => onChange({ scale: Number(scale) })}
        />
      )}
      {choices.format === "svg" && (
        <Choice
          legend={<JoinedExport of={(w) => w.letters} />}
          value={choices.letters}
          options={LETTERS.map((value) => ({ value, label: <JoinedExport of={(w) => w[value]} /> }))}
          onChange={(letters) => onChange({ letters })}
        />
      )}
      {film && (
        <>
          <NumberField
            attributes={{ "data-export": "seconds" }}
            min={1}
            max={3600}
            value={choices.seconds}
            onChange={(seconds) => onChange({ seconds })}
          >
            <JoinedExport of={(w) => w.seconds} />
          </NumberField>
          <Pick
            attributes={{ "data-export": "fps" }}
            isNamed
            label={<JoinedExport of={(w) => w.perSecond} />}
            value={choices.fps}
            options={[10, 24, 25, 30, 50, 60].map((n) => ({ value: n, label: String(n) }))}
            onChange={(fps) => onChange({ fps: Number(fps) })}
          />
        </>
      )}
      {film &&
        !story &&
        (["from", "to"] as const).map((end) => (
          <label key={end} className="check">
            <JoinedExport of={(w) => w[end]} />
            <input
              type="date"
              data-export={end}
              value={choices[end] ?? ""}
              onChange={(e) => onChange({ [end]: e.target.value || undefined })}
            />
          </label>
        ))}
      {/* The colours of slides are those of their template. */}
      {!(choices.format === "pptx" && choices.deck.template) && (
        <Choice
          legend={<Joined of={(t) => t.settings.theme} />}
          value={choices.theme}
          options={(["light", "dark", "contrast"] as const).map((value) => ({
            value,
            label: <Joined of={(t) => t.settings[value]} />,
          }))}
          onChange={(theme) => onChange({ theme })}
        />
      )}
      {!story && (
        <label className="check export-title">
          <JoinedExport of={(w) => w.title} />
          <textarea
            rows={2}
            maxLength={300}
            value={props.title}
            placeholder={props.titleOfView}
            data-export="title"
            onChange={(e) => props.onTitle(e.target.value)}
          />
        </label>
      )}
    </>
  );
}
