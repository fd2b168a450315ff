// Published figures and ours for the same day, each with its own wording.

import type { ReactNode } from "react";
import type { FigureKind } from "../../data/figures.ts";
import { listWords } from "../../i18n/lists.ts";
import { formatNumber, formatShare } from "../../i18n/locale.ts";
import { roundShare } from "../../model/coverage/coverage.ts";
import { decimalsOf } from "../../model/coverage/published.ts";
import { reconcile } from "../../model/coverage/reconcile.ts";
import { useLocale, useWorld } from "../atlas.ts";
import { DateFact } from "../inspector/Fact.tsx";
import { Note } from "../inspector/names.tsx";
import { Localized, Text } from "../text.tsx";

export function Reconciliation({ figure }: { figure: FigureKind }): ReactNode {
  const world = useWorld();
  const { t: lead } = useLocale();
  const rows = reconcile(world, figure);
  if (rows.length === 0) return null;
  const print = (value: number, digits?: number) =>
    figure === "coverage" ? formatShare(value, lead, digits) : formatNumber(value, lead);
  return (
    <details className="reconciliation">
      <summary>
        <Text of={(t) => listWords(t).reconciliation} />
      </summary>
      <ul className="rows">
        {rows.map(({ published, computed }) => (
          <li key={published.fact} className="row" data-fact={published.fact}>
            <p className="reconciled">
              <span>
                <Text of={(t) => listWords(t).published} />{" "}
                <b>
                  {published.approximate ? "≈ " : ""}
                  {print(published.value, decimalsOf(published))}
                </b>
              </span>
              <span>
                <Text of={(t) => listWords(t).computed} />{" "}
                <b>{computed === null ? "–" : print(figure === "coverage" ? roundShare(computed) : computed)}</b>
              </span>
            </p>
            <DateFact claim={published.date} />
            <p className="note">
              <Localized words={published.words} block />
            </p>
            <Note of={published.note} at={published.fact} />
          </li>
        ))}
      </ul>
    </details>
  );
}
