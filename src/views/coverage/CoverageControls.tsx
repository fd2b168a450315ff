// The definition of the coverage and how it is stacked, in one row.
import type { ReactNode } from "react";
import { listWords } from "../../i18n/lists.ts";
import { WORK } from "../../i18n/work.ts";
import { STACKS, tradeYears } from "../../model/coverage/coverage.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { FlowAndBasis } from "../figures/FlowAndBasis.tsx";
import { useCoverageOptions } from "../figures/useCoverageOptions.ts";
import { Joined } from "../text.tsx";
import { Pick } from "../tool-frame/controls.tsx";
import { JoinedWork, useWork } from "../tool-frame/words.tsx";

export function CoverageControls(): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { text } = useLocale();
  const { text: work } = useWork();
  const { trade } = useCoverageOptions();
  const stack = useAtlasState((s) => s.stack);
  return (
    <>
      <FlowAndBasis />
      <Pick
        label={<Joined of={(t) => listWords(t).tradeYear} />}
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
        label={<JoinedWork of={(w) => w.coverage.stack} />}
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
