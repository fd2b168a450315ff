// The steps of a story in the editor, and the fields of the one that is worked on.
import { type ReactNode, useRef } from "react";
import { MAX_TEXT, type StoryStep } from "../../data/story.ts";
import type { LocalizedText } from "../../data/types.ts";
import { EDITOR } from "../../i18n/editor.ts";
import { type Language, wordsThere } from "../../i18n/locale.ts";
import { TOLD_TOOLS } from "../../store/view-ids.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useLocale } from "../atlas.ts";
import { viewOf } from "../registry.ts";
import { Joined, Localized } from "../text.tsx";
import { Pick } from "../tool-frame/controls.tsx";
import { EditorText, useEditorText } from "./EditorText.tsx";
import { StoryText, useStoryText } from "./StoryText.tsx";
import { type Shown, shownBy, withShown } from "./step-view.ts";
import { NO_TEXT, TEXT_FIELDS, type TextField } from "./story-list.ts";

/** So many characters before the end of a text it is said how many are left. */
const TEXT_WARNED = 200;
const LANGUAGES = ["en", "ja"] as const;

/** A text in both languages. `goesOn`: the field has not been left since the last letter. */
export function BothTexts(props: {
  label(language: Language): string;
  value: LocalizedText;
  rows: number;
  onChange(text: LocalizedText, goesOn: boolean): void;
}): ReactNode {
  const going = useRef(false);
  return LANGUAGES.map((language) => {
    const left = MAX_TEXT - props.value[language].length;
    const other = language === "en" ? "ja" : "en";
    const isMissing = props.value[language].trim() === "" && props.value[other].trim() !== "";
    return (
      <div key={language} className="story-words">
        <label>
          <span className="story-label">
            <Joined of={(t, shown) => t.aside(props.label(shown), EDITOR[shown].language[language])} />
          </span>
          <textarea
            lang={language}
            rows={props.rows}
            maxLength={MAX_TEXT}
            value={props.value[language]}
            onFocus={() => {
              going.current = false;
            }}
            onChange={(e) => {
              props.onChange({ ...props.value, [language]: e.target.value }, going.current);
              going.current = true;
            }}
          />
        </label>
        {isMissing && (
          <p className="quiet" data-missing={language}>
            <EditorText of={(w) => w.missing[language]} />
          </p>
        )}
        {left <= TEXT_WARNED && (
          <p className="quiet">
            <StoryText of={(w) => w.textLeft(left)} />
          </p>
        )}
      </div>
    );
  });
}

const ROWS: Record<TextField, number> = { headline: 1, caption: 3, notes: 4 };

export interface StepActions {
  onWords(field: TextField, text: LocalizedText, goesOn: boolean): void;
  onShow(show: StoryStep["show"]): void;
  onAdjust(): void;
  onReplace(): void;
  onMove(by: 1 | -1): void;
  onRemove(): void;
}

function Fields({ step, n, count, on }: { step: StoryStep; n: number; count: number; on: StepActions }): ReactNode {
  const text = useStoryText();
  const editor = useEditorText();
  const { text: say } = useLocale();
  const pictures = (["both", "map", "network"] as const).map((value) => ({
    value: value as Shown,
    label: editor((w) => w.pictures[value]),
  }));
  const tools = TOLD_TOOLS.map((value) => ({ value: value as Shown, label: say(viewOf(value).title) }));
  return (
    <div className="story-fields">
      <div className="story-tools">
        <Pick
          label={editor((w) => w.shown)}
          value={shownBy(step.show)}
          options={[...pictures, ...tools]}
          onChange={(value) => on.onShow(withShown(step.show, value as Shown))}
          attributes={{ "data-shown": "" }}
        />
        <IconButton icon="up" label={text((w) => w.up)} disabled={n === 1} onClick={() => on.onMove(-1)} />
        <IconButton icon="down" label={text((w) => w.down)} disabled={n === count} onClick={() => on.onMove(1)} />
        <IconButton icon="close" label={text((w) => w.remove)} onClick={on.onRemove} />
      </div>
      <div className="story-tools">
        <button type="button" className="text-button" data-adjust onClick={on.onAdjust}>
          <EditorText of={(w) => w.adjust} />
        </button>
        <button type="button" className="text-button" data-replace-view onClick={on.onReplace}>
          <StoryText of={(w) => w.replace} />
        </button>
      </div>
      {TEXT_FIELDS.map((field) => (
        <BothTexts
          key={field}
          label={(language) => EDITOR[language].field[field]}
          rows={ROWS[field]}
          value={step[field] ?? NO_TEXT}
          onChange={(text, goesOn) => on.onWords(field, text, goesOn)}
        />
      ))}
    </div>
  );
}

export function StepRow(props: {
  step: StoryStep;
  /** From 1. */
  n: number;
  count: number;
  isOpen: boolean;
  onOpen(): void;
  on: StepActions;
}): ReactNode {
  const { step, n, count, isOpen } = props;
  const { lead } = useLocale();
  const words = step.headline ?? step.caption;
  return (
    <li className="story-step" data-story-step={n}>
      <button type="button" className="story-row" data-open-step aria-expanded={isOpen} onClick={props.onOpen}>
        <b>{n}</b>
        <code>{step.show.date ?? ""}</code>
        <span>
          {wordsThere(words, lead).words.trim() === "" ? (
            <i className="quiet">
              <EditorText of={(w) => w.nothingWritten} />
            </i>
          ) : (
            <Localized words={words} block />
          )}
        </span>
      </button>
      {isOpen && <Fields step={step} n={n} count={count} on={props.on} />}
    </li>
  );
}
