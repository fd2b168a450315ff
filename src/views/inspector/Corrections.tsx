// What a date was before it was corrected, since when it is otherwise, and why.
import type { ReactNode } from "react";
import { parsePartialDate } from "../../data/day.ts";
import type { Correction } from "../../data/details.ts";
import type { FactId } from "../../data/types.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { CORRECTIONS } from "../../i18n/corrections.ts";
import type { Language } from "../../i18n/language.ts";
import { formatDay, wordsIn } from "../../i18n/locale.ts";
import { useDetails } from "../atlas.ts";
import { Text } from "../text.tsx";

/** Old value, day of the change and reason, as one sentence after another. */
export function correctionText(
  { was, wasEvidence, now, changed, why }: Correction,
  t: Catalogue,
  language: Language,
): string {
  const w = CORRECTIONS[language];
  const when = formatDay(changed, t);
  const date = was === undefined ? undefined : parsePartialDate(was);
  const grade = wasEvidence ? t.evidence[wasEvidence] : "";
  const printed = date ? formatDay(date.first, t, date.precision) : "";
  const before = grade ? w.graded(printed, grade) : printed;
  const said = !date
    ? w.added(when)
    : now === undefined
      ? w.removed(when, before)
      : now === was
        ? w.regraded(when, grade)
        : w.corrected(when, before);
  return `${said}${language === "ja" ? "" : " "}${wordsIn(why, language)}`;
}

/** Beside the sources of a fact. */
export function CorrectionsOf({ fact }: { fact: FactId }): ReactNode {
  const own = useDetails().corrections.filter((c) => c.fact === fact);
  return own.map((correction) => (
    <p key={correction.changed} data-corrected={correction.fact}>
      <Text block of={(t, language) => correctionText(correction, t, language)} />
    </p>
  ));
}
