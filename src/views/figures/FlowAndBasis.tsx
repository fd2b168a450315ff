// What the coverage counts: which trade, and with which partners.
import type { ReactNode } from "react";
import { listWords } from "../../i18n/lists.ts";
import { BASES, type Basis, FLOWS } from "../../model/coverage/coverage.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas } from "../atlas.ts";
import { Joined } from "../text.tsx";
import { useCoverageOptions } from "./useCoverageOptions.ts";

export const BASIS_WORD: Record<Basis, "basisInForce" | "basisSigned" | "basisTalks"> = {
  "in-force": "basisInForce",
  signed: "basisSigned",
  talks: "basisTalks",
};

export function FlowAndBasis(): ReactNode {
  const { actions } = useAtlas();
  const { flow, basis } = useCoverageOptions();
  return (
    <>
      <Choice
        legend={<Joined of={(t) => listWords(t).flow} />}
        value={flow}
        options={FLOWS.map((value) => ({ value, label: <Joined of={(t) => listWords(t)[value]} /> }))}
        onChange={(value) => actions.set({ flow: value })}
      />
      <Choice
        legend={<Joined of={(t) => listWords(t).basis} />}
        value={basis}
        options={BASES.map((value) => ({ value, label: <Joined of={(t) => listWords(t)[BASIS_WORD[value]]} /> }))}
        onChange={(value) => actions.set({ basis: value })}
      />
    </>
  );
}
