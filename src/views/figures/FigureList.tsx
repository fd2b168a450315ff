import type { ReactNode } from "react";
import type { FigureKind } from "../../data/figures.ts";
import type { LayerRole } from "../../data/layer-terms.ts";
import { inspectorWords } from "../../i18n/inspector.ts";
import { useWorld } from "../atlas.ts";
import { LayerLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";
import { AgreementsList, AssistanceList, PartnersList } from "./CountLists.tsx";
import { CoverageList } from "./CoverageList.tsx";
import { Reconciliation } from "./Reconciliation.tsx";

/** Role of the layer whose panel has more about a figure. */
const TOLD_BY: Partial<Record<FigureKind, LayerRole>> = { agreements: "bilateral", assistance: "assistance" };

export function FigureList({ figure }: { figure: FigureKind }): ReactNode {
  const layer = useWorld().dataset.meta.layers.find((l) => l.role === TOLD_BY[figure]);
  return (
    <>
      {figure === "agreements" && <AgreementsList />}
      {figure === "partners" && <PartnersList />}
      {figure === "coverage" && <CoverageList />}
      {figure === "assistance" && <AssistanceList />}
      <Reconciliation figure={figure} />
      {layer && (
        <p>
          <Text of={(t) => inspectorWords(t).more} /> <LayerLink id={layer.id} words={layer.name} />
        </p>
      )}
    </>
  );
}
