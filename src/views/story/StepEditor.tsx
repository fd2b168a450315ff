// One step of a story in the editor, and texts in both languages.
import { Fragment, type ReactNode } from "react";
import { MAX_TEXT, type StoryStep } from "../../data/story.ts";
import type { LocalizedText } from "../../data/types.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { StoryText, useStoryText } from "./StoryText.tsx";

export const NO_TEXT: LocalizedText = { en: "", ja: "" };
/** So many characters before the end of a text it is said how many are left. */
const TEXT_WARNED = 200;

/** A text in both languages, one field below the other. */
export function BothTexts(props: {
  label: string;
  value: LocalizedText;
  rows: number;
  onChange(text: LocalizedText): void;
}): ReactNode {
  return (["en", "ja"] as const).map((language) => {
    const left = MAX_TEXT - props.value[language].length;
    return (
      <Fragment key={language}>
        <label className="story-words">
          <span>
            {props.label} ({language})
          </span>
          <textarea
            lang={language}
            rows={props.rows}
            maxLength={MAX_TEXT}
            value={props.value[language]}
            onChange={(e) => props.onChange({ ...props.value, [language]: e.target.value })}
          />
        </label>
        {left <= TEXT_WARNED && (
          <p className="quiet">
            <StoryText of={(w) => w.textLeft(left)} />
          </p>
        )}
      </Fragment>
    );
  });
}

export function StepEditor(props: {
  step: StoryStep;
  /** From 1. */
  n: number;
  count: number;
  /** It has the focus. */
  onTouch(): void;
  onChange(step: StoryStep): void;
  onShow(): void;
  onReplace(): void;
  onMove(by: 1 | -1): void;
  onRemove(): void;
}): ReactNode {
  const text = useStoryText();
  const { step, n } = props;
  return (
    <li className="story-step" data-story-step={n} onFocus={props.onTouch}>
      <div className="row-head">
        <b>{n}</b> <code>{step.show.date ?? ""}</code>
        <button type="button" className="text-button" onClick={props.onShow}>
          <StoryText of={(w) => w.show} />
        </button>
        <button type="button" className="text-button" data-replace-view onClick={props.onReplace}>
          <StoryText of={(w) => w.replace} />
        </button>
        <IconButton icon="up" label={text((w) => w.up)} disabled={n === 1} onClick={() => props.onMove(-1)} />
        <IconButton
          icon="down"
          label={text((w) => w.down)}
          disabled={n === props.count}
          onClick={() => props.onMove(1)}
        />
        <IconButton icon="close" label={text((w) => w.remove)} onClick={props.onRemove} />
      </div>
      <BothTexts
        label={text((w) => w.caption)}
        rows={2}
        value={step.caption}
        onChange={(caption) => props.onChange({ ...step, caption })}
      />
      <BothTexts
        label={text((w) => w.notes)}
        rows={2}
        value={step.notes ?? NO_TEXT}
        onChange={(notes) => props.onChange({ ...step, notes })}
      />
    </li>
  );
}
