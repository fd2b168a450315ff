// Table of published figures and ours for the same day, with the reason for any difference.
import type { ReactNode } from "react";
import type { PublishedFigure } from "../../data/figures.ts";
import { formatNumber, formatShare } from "../../i18n/locale.ts";
import { agreementShort } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { roundShare } from "../../model/coverage/coverage.ts";
import { dayOfPublished, decimalsOf } from "../../model/coverage/published.ts";
import { openedCount, type Reconciled, reconcile } from "../../model/coverage/reconcile.ts";
import { figureLabel } from "../../pictures/shown-figures.ts";
import { useLocale, useWorld } from "../atlas.ts";
import { DateFact } from "../inspector/Fact.tsx";
import { Note } from "../inspector/names.tsx";
import { Localized, Text } from "../text.tsx";
import { ColumnHeads } from "../tool-frame/ColumnHeads.tsx";
import { SayWork } from "../tool-frame/Tool.tsx";

const KINDS: readonly PublishedFigure["figure"][] = ["agreements", "partners", "parties", "assistance", "coverage"];

function Line({ row }: { row: Reconciled }): ReactNode {
  const world = useWorld();
  const { t: lead } = useLocale();
  const { published, computed, reason, other } = row;
  const { figure, agreement } = published;
  const isShare = figure === "coverage";
  const print = (value: number): string => (isShare ? formatShare(roundShare(value), lead) : formatNumber(value, lead));
  return (
    <tr data-fact={published.fact} data-reason={reason}>
      <th scope="row">
        {figure === "parties" ? (
          <Text
            of={(_, language) => agreementShort(world.agreements.get(agreement ?? ""), language, agreement ?? "")}
          />
        ) : (
          <Text of={(t) => figureLabel(figure, published.value, t)} />
        )}
        <p className="note">
          <Localized words={published.words} block />
        </p>
      </th>
      <td>
        <DateFact claim={published.date} />
      </td>
      <td>
        <b>
          {published.approximate ? "≈ " : ""}
          {isShare ? formatShare(published.value, lead, decimalsOf(published)) : formatNumber(published.value, lead)}
        </b>
      </td>
      <td>
        <b>{computed === null ? "–" : print(computed)}</b>
      </td>
      <td>
        <Text
          of={(t, language) =>
            reason === "otherYear" && other
              ? WORK[language].coverage.otherYear(other.year, formatShare(roundShare(other.share), t))
              : WORK[language].coverage.reasons[reason as Exclude<typeof reason, "otherYear">]
          }
        />
        <Note of={published.note} at={published.fact} />
      </td>
    </tr>
  );
}

/** Published figures with organisations replaced by their states; derived, not published in this form. */
function Opened(): ReactNode {
  const world = useWorld();
  const partners = world.dataset.published.find((p) => p.figure === "partners");
  if (!partners) return null;
  return (
    <tr data-derived="opened">
      <th scope="row">
        <SayWork of={(w) => w.coverage.derived.openedPartners} />
      </th>
      <td>{partners.date.text}</td>
      <td>–</td>
      <td>
        <b>{openedCount(world, dayOfPublished(partners))}</b>
      </td>
      <td>
        <Note of={partners.note} at={partners.fact} />
      </td>
    </tr>
  );
}

export function ReconciliationTable(): ReactNode {
  const world = useWorld();
  return (
    <section>
      <h3>
        <SayWork of={(w) => w.coverage.reconciliation} />
      </h3>
      <p className="quiet">
        <SayWork of={(w) => w.coverage.reconciliationAbout} />
      </p>
      <table className="grid-table" data-reconciliation>
        <ColumnHeads of={["figure", "day", "published", "computed", "reason"]} />
        <tbody>
          {KINDS.map((kind) => (
            <Rows key={kind} kind={kind} world={world} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Rows({ kind, world }: { kind: PublishedFigure["figure"]; world: Parameters<typeof reconcile>[0] }): ReactNode {
  return (
    <>
      {reconcile(world, kind).map((row) => (
        <Line key={row.published.fact} row={row} />
      ))}
      {kind === "partners" && <Opened />}
    </>
  );
}
