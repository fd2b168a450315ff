// Overview of all steps, to jump to one; in both windows of a talk.
import { type ReactNode, useEffect, useRef } from "react";
import type { Story, StoryStep } from "../../data/story.ts";
import { PRESENT } from "../../i18n/present.ts";
import { useLocale } from "../../views/atlas.ts";
import { Localized } from "../../views/text.tsx";
import { StepThumb } from "./StepThumb.tsx";

/** Short words of a step: its headline, else its caption. */
export const StepWords = ({ step: { headline, caption } }: { step: StoryStep }): ReactNode => (
  <Localized words={headline ?? caption} block />
);

export function Overview(props: { story: Story; step: number; onGo(n: number): void; onClose(): void }): ReactNode {
  const { text } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="present-overview"
      aria-label={text((_, language) => PRESENT[language].overview)}
      onClose={props.onClose}
    >
      <h2>
        <Localized words={props.story.title} />
      </h2>
      <ol>
        {props.story.steps.map((step, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the story
          <li key={i}>
            <button
              type="button"
              className="overview-step"
              aria-current={props.step === i + 1 ? "step" : undefined}
              onClick={() => props.onGo(i + 1)}
            >
              <StepThumb step={step} width={256} />
              <b>{i + 1}</b>
              <span>{step.show.date}</span>
              <StepWords step={step} />
            </button>
          </li>
        ))}
      </ol>
    </dialog>
  );
}
