// All steps of the story, to see what is coming and to go there.
import { type ReactNode, useEffect, useRef } from "react";
import type { Story } from "../../data/story.ts";
import { TALK } from "../../i18n/talk.ts";
import { useLocale } from "../../views/atlas.ts";
import { StepWords } from "../present/Overview.tsx";
import { StepThumb } from "../present/StepThumb.tsx";

export function Steps({ story, step, onGo }: { story: Story; step: number; onGo(n: number): void }): ReactNode {
  const { text } = useLocale();
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is current
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (!list.current || !current) return;
    // Not scrollIntoView, which would move the window too.
    list.current.scrollLeft = current.offsetLeft - (list.current.clientWidth - current.offsetWidth) / 2;
  }, [step]);
  return (
    <nav aria-label={text((_, language) => TALK[language].steps)}>
      <ol className="console-steps" ref={list}>
        {story.steps.map((s, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the story
          <li key={i}>
            <button type="button" aria-current={step === i + 1 ? "step" : undefined} onClick={() => onGo(i + 1)}>
              <StepThumb step={s} width={128} />
              <span className="console-step-name">
                <b>{i + 1}</b> <StepWords step={s} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
