// A story as it will be seen: one of its steps as a picture, and all of them by their captions.
import { type ReactNode, useMemo, useState } from "react";
import { parseDay } from "../../data/day.ts";
import type { Story, StoryStep } from "../../data/story.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatDay, wordsIn } from "../../i18n/locale.ts";
import { PRESENT } from "../../i18n/present.ts";
import { lookOf } from "../../scene/style/look.ts";
import type { Theme } from "../../scene/style/tokens.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { Preview } from "../export/Preview.tsx";
import type { What } from "../export/pages.ts";
import { useAsked, usePage } from "../export/usePage.ts";
import { Localized, Text } from "../text.tsx";

/** `step` from 1; a step that is not there shows nothing. */
export function StepPicture({ story, step }: { story: Story; step: number }): ReactNode {
  const { dataset } = useAtlas();
  const { text } = useLocale();
  const what = useMemo((): What => ({ kind: "story", story, step }), [story, step]);
  const page = usePage(useAsked(what)[0], "wide");
  const { layers } = dataset.meta;
  const look = useMemo(() => lookOf((document.documentElement.dataset.theme ?? "light") as Theme, layers), [layers]);
  return (
    <Preview page={page} look={look} label={text((_, language) => PRESENT[language].step(step, story.steps.length))} />
  );
}

function dayOfStep({ show }: StoryStep, t: Catalogue): string {
  const day = parseDay(show.date ?? "");
  return day === undefined ? "" : formatDay(day, t, "day", true);
}

export function StoryPreview({ story }: { story: Story }): ReactNode {
  const [chosen, choose] = useState(1);
  const step = Math.min(chosen, story.steps.length);
  return (
    <section className="story-preview">
      <h3>
        <Localized words={story.title} block />
      </h3>
      {step > 0 && <StepPicture story={story} step={step} />}
      <ol className="story-outline">
        {story.steps.map((s, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the story
          <li key={i}>
            <button type="button" aria-pressed={i + 1 === step} onClick={() => choose(i + 1)}>
              <b>{i + 1}</b>
              <span className="quiet">
                <Text of={(t) => dayOfStep(s, t)} />
              </span>
              <span>
                <Text of={(_, language) => wordsIn(s.caption, language)} block />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
