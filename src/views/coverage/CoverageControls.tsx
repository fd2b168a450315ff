// The definition of the coverage and how it is stacked, in one row.
import type { ReactNode } from "react";
import { listWords } from "../../i18n/lists.ts";
import { WORK } from "../../i18n/work.ts";
import { BASES, type Basis, type Flow, STACKS, tradeYears } from "../../model/coverage/coverage.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { useCoverageOptions } from "../figures/useCoverageOptions.ts";
import { Pick } from "../tool-frame/controls.tsx";
import { useWork } from "../tool-frame/Tool.tsx";

const FLOWS: readonly Flow[] = ["total", "exports", "imports"];
export const BASIS_WORD: Record<Basis, "basisInForce" | "basisSigned" | "basisTalks"> = {
  "in-force": "basisInForce",
  signed: "basisSigned",
  talks: "basisTalks",
};

export function CoverageControls(): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { text } = useLocale();
  const { text: work } = useWork();
  const { flow, basis, trade } = useCoverageOptions();
  const stack = useAtlasState((s) => s.stack);
  return (
    <>
      <Choice
        legend={text((t) => listWords(t).flow)}
        value={flow}
        options={FLOWS.map((value) => ({ value, label: text((t) => listWords(t)[value]) }))}
        onChange={(value) => actions.set({ flow: value })}
      />
      <Choice
        legend={text((t) => listWords(t).basis)}
        value={basis}
        options={BASES.map((value) => ({ value, label: text((t) => listWords(t)[BASIS_WORD[value]]) }))}
        onChange={(value) => actions.set({ basis: value })}
      />
      <Pick
        label={text((t) => listWords(t).tradeYear)}
        isNamed
        value={String(trade)}
        options={[
          { value: "last", label: text((t) => listWords(t).tradeLast) },
          ...tradeYears(world)
            .toReversed()
            .map((year) => ({ value: String(year), label: text((_, language) => WORK[language].coverage.year(year)) })),
        ]}
        onChange={(value) => actions.set({ trade: value === "last" ? "last" : Number(value) })}
      />
      <Pick
        label={work((w) => w.coverage.stack)}
        value={stack}
        options={STACKS.map((value) => ({
          value,
          label: work((w) => (value === "agreement" ? w.coverage.byAgreement : w.coverage.byPartner)),
        }))}
        onChange={(value) => actions.set({ stack: value as (typeof STACKS)[number] })}
      />
    </>
  );
}
