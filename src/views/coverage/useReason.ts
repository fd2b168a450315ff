// Why the curve changed on a day, in words.
import type { Language } from "../../i18n/locale.ts";
import { partyName } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import type { CoverageStep } from "../../model/coverage/history.ts";
import { useLocale, useWorld } from "../atlas.ts";

export function useReason(): (step: CoverageStep, language: Language) => string {
  const world = useWorld();
  const { t } = useLocale();
  return (step, language) => {
    const w = WORK[language].coverage;
    const names = (list: CoverageStep["entered"]): string =>
      t.and(list.map((c) => partyName(world.parties.get(c.party), language, c.party)));
    return [
      ...(step.entered.length > 0 ? [w.entered(names(step.entered))] : []),
      ...(step.ended.length > 0 ? [w.ended(names(step.ended))] : []),
      ...(step.turn ? [w.turn(step.turn.from, step.turn.to)] : []),
      ...(step.entered.length + step.ended.length === 0 && !step.turn ? [w.revised] : []),
    ].join(t.separator);
  };
}
