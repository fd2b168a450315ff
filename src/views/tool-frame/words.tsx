// Words of the tools, which are loaded with them: rendered, or written on the day they are about.
import { type ReactNode, useRef } from "react";
import type { Catalogue } from "../../i18n/catalogue.ts";
import type { Language } from "../../i18n/locale.ts";
import { WORK, type WorkWords } from "../../i18n/work.ts";
import type { AtlasState } from "../../store/state.ts";
import { useLocale } from "../atlas.ts";
import { LiveLines, useLive, writeLines } from "../live.tsx";
import { Joined, Text } from "../text.tsx";

export const SayWork = ({ of, block = false }: { of: (w: WorkWords) => string; block?: boolean }): ReactNode => (
  <Text of={(_, language) => of(WORK[language])} block={block} />
);
/** In one line, for labels. */
export const JoinedWork = ({ of }: { of: (w: WorkWords) => string }): ReactNode => (
  <Joined of={(_, language) => of(WORK[language])} />
);
export function useWork(): { text(of: (w: WorkWords) => string): string; lead: WorkWords } {
  const locale = useLocale();
  return { text: (of) => locale.text((_, language) => of(WORK[language])), lead: WORK[locale.lead] };
}

/** What a sentence says of a state; called for every day that passes, so it reads what is there and computes nothing. */
export type SayOf = (state: AtlasState, t: Catalogue, w: WorkWords, language: Language) => string;

const LINE = "\n";

/** A sentence that follows the day: it is written into the page, and nothing is rendered while time plays. */
export function LiveSentence({ of }: { of: SayOf }): ReactNode {
  const locale = useLocale();
  const at = useRef<HTMLSpanElement>(null);
  const said = useLive(
    (state) => locale.lines((t, language) => of(state, t, WORK[language], language)).join(LINE),
    (lines) => writeLines(at.current, lines.split(LINE)),
  );
  return (
    <span ref={at}>
      <LiveLines lines={said.split(LINE)} />
    </span>
  );
}
