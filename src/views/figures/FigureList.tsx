import type { ReactNode } from "react";
import type { FigureKind } from "../../data/types.ts";
import { AgreementsList, AssistanceList, PartnersList } from "./CountLists.tsx";
import { CoverageList } from "./CoverageList.tsx";
import { Reconciliation } from "./Reconciliation.tsx";

export function FigureList({ figure }: { figure: FigureKind }): ReactNode {
  return (
    <>
      {figure === "agreements" && <AgreementsList />}
      {figure === "partners" && <PartnersList />}
      {figure === "coverage" && <CoverageList />}
      {figure === "assistance" && <AssistanceList />}
      <Reconciliation figure={figure} />
    </>
  );
}
