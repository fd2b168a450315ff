// Room for every caption of a story, one over the other, unseen and unsaid.
import { memo, type ReactNode } from "react";
import type { Story } from "../../data/story.ts";
import { wordsIn } from "../../i18n/locale.ts";
import { useLocale } from "../../views/atlas.ts";

export const CaptionRoom = memo(function CaptionRoom({ story }: { story: Story }): ReactNode {
  const { lines } = useLocale();
  return story.steps.map((step, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the story
    <span key={i} aria-hidden="true">
      {lines((_, language) => wordsIn(step.caption, language)).map((line, j) => (
        <span key={line} className={j === 0 ? "say say-block" : "say say-block say-second"} data-room={line} />
      ))}
    </span>
  ));
});
