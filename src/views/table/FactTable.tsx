// Table of all facts with source, evidence, precision and day of recording; can be filtered and sorted.
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { isoOf } from "../../data/day.ts";
import { GRAND_TOTAL } from "../../data/figures.ts";
import { namedCells, namedColumns } from "../../export/tidy.ts";
import { formatClaim, formatNumber, localeOf, wordsIn } from "../../i18n/locale.ts";
import { agreementShort, partyName } from "../../i18n/names.ts";
import { publisherOf } from "../../i18n/publisher.ts";
import { WORK } from "../../i18n/work.ts";
import { type FactRow, factRows } from "../../model/facts/rows.ts";
import { useAtlas, useBodyWorld, useDetails, useFacts, useLocale, useWorld } from "../atlas.ts";
import { correctionText } from "../inspector/Corrections.tsx";
import { Grade, Sources } from "../inspector/Fact.tsx";
import { Text } from "../text.tsx";
import type { Column } from "../tool-frame/column.ts";
import { Pick } from "../tool-frame/controls.tsx";
import { Tool } from "../tool-frame/Tool.tsx";
import { useDataTable } from "../tool-frame/useDataTable.tsx";
import { ViewExport } from "../tool-frame/ViewExport.tsx";
import { JoinedWork } from "../tool-frame/words.tsx";
import "./table.css";

/** Texts for the columns of a fact. */
function useFactWords() {
  const world = useWorld();
  const { bodies } = useBodyWorld();
  const { actions } = useAtlas();
  const { t, lead } = useLocale();
  const w = WORK[lead];
  const party = ({ party: id }: FactRow, language = lead): string => {
    if (id === undefined) return "";
    return id === GRAND_TOTAL ? WORK[language].facts.allPartners : partyName(world.parties.get(id), language, id);
  };
  const framework = ({ framework: id }: FactRow, language = lead): string => {
    if (id === undefined) return "";
    const agreement = world.agreements.get(id);
    if (agreement) return agreementShort(agreement, language, id);
    const form = world.dataset.meta.forms.find((f) => f.id === id);
    if (form) return localeOf(language).t.forms[form.kind];
    const body = bodies?.data.bodies.find((b) => b.id === id);
    if (body) return wordsIn(body.short, language);
    return world.parties.has(id) ? partyName(world.parties.get(id), language, id) : id;
  };
  const what = (row: FactRow): string => {
    if (typeof row.what !== "string") return wordsIn(row.what, lead);
    return w.facts.whats[row.what] ?? w.stages[row.what as keyof typeof w.stages] ?? row.what;
  };
  const unit = (row: FactRow): string => (row.unit === undefined ? "" : (t.units[row.unit] ?? row.unit));
  return { party, framework, what, unit, w, t, lead, actions };
}

export function useFactColumns(): Column<FactRow>[] {
  const { party, framework, what, unit, w, t, actions, lead } = useFactWords();
  const { sources, corrections } = useDetails();
  const { bodies } = useBodyWorld();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the language
  return useMemo(() => {
    const publishers = new Map([...sources, ...(bodies?.data.sources ?? [])].map((s) => [s.id, publisherOf(s, lead)]));
    const cite = (row: FactRow): string => [...new Set(row.sources.map((id) => publishers.get(id) ?? id))].join("; ");
    const corrected = (row: FactRow): string =>
      corrections
        .filter((c) => c.fact === row.claim?.fact)
        .map((c) => correctionText(c, t, lead))
        .join(" ");
    return [
      { id: "kind", get: (r) => w.facts.kinds[r.kind] ?? r.kind },
      {
        id: "party",
        get: (r) => party(r),
        taken: { columns: namedColumns(w.columns.party), cells: (r) => namedCells(r.party, (l) => party(r, l)) },
      },
      {
        id: "framework",
        get: (r) => framework(r),
        taken: {
          columns: namedColumns(w.columns.framework),
          cells: (r) => namedCells(r.framework, (l) => framework(r, l)),
        },
      },
      { id: "what", get: (r) => [what(r), r.year, unit(r)].filter(Boolean).join(" · ") },
      {
        id: "value",
        get: (r) => r.value ?? r.claim?.text ?? "",
        by: (r) => (typeof r.value === "number" ? r.value : (r.claim?.day ?? Number.NEGATIVE_INFINITY)),
        show: (r) => (
          <span data-fact={r.fact}>
            {r.value !== undefined && (
              <b>
                {typeof r.value === "number"
                  ? formatNumber(r.value, t, Number.isInteger(r.value) ? 0 : 1)
                  : r.value}{" "}
              </b>
            )}
            {r.claim && (
              <button type="button" className="date-link" onClick={() => r.claim && actions.goTo(r.claim.day)}>
                {formatClaim(r.claim, t)}
              </button>
            )}
          </span>
        ),
      },
      { id: "precision", get: (r) => (r.claim ? t.precision[r.claim.precision] : "") },
      { id: "evidence", get: (r) => t.evidence[r.evidence], show: (r) => <Grade of={r.evidence} /> },
      {
        id: "source",
        get: cite,
        show: (r) => <SourceCell row={r} text={cite(r)} />,
        taken: {
          columns: [`${w.columns.source} (ID)`, w.columns.source],
          cells: (r) => [r.sources.join("; "), cite(r)],
        },
      },
      {
        id: "recorded",
        get: (r) =>
          r.claim ? (r.claim.assumed ? t.aside(isoOf(r.claim.recorded), t.assumed) : isoOf(r.claim.recorded)) : "",
      },
      { id: "corrected", get: corrected, hidden: true },
      {
        id: "fact",
        get: (r) => r.fact,
        hidden: true,
        show: (r) => <code>{r.fact}</code>,
        taken: { columns: [w.columns.fact], cells: (r) => [r.fact] },
      },
    ];
  }, [lead, sources, corrections, bodies]);
}

function SourceCell({ row, text }: { row: FactRow; text: string }): ReactNode {
  return (
    <span className="source-cell" title={text}>
      <Sources ids={row.sources} evidence={row.evidence} /> {text}
    </span>
  );
}

export function useFactRows(): readonly FactRow[] {
  const { bodyWorlds } = useAtlas();
  // Without hypotheses, which are not facts.
  const world = useFacts();
  const details = useDetails();
  const { bodies } = useBodyWorld();
  useEffect(() => bodyWorlds.ask(), [bodyWorlds]);
  return useMemo(() => factRows(world.dataset, details, bodies?.data), [world, details, bodies]);
}

/** Who vouches for a fact: what a desk looks through before it prints one. */
const VOUCHED = {
  any: () => true,
  noOfficial: (row: FactRow) => row.evidence !== "official",
  oneSource: (row: FactRow) => new Set(row.sources).size === 1,
} as const;
type Vouched = keyof typeof VOUCHED;
const VOUCHED_IDS = Object.keys(VOUCHED) as Vouched[];

export function FactTable(): ReactNode {
  const all = useFactRows();
  const [vouched, setVouched] = useState<Vouched>("any");
  const rows = useMemo(() => all.filter(VOUCHED[vouched]), [all, vouched]);
  const columns = useFactColumns();
  const cited = useMemo(() => new Set(rows.flatMap((r) => r.sources)), [rows]);
  const locale = useLocale();
  const { bar, table, taken } = useDataTable({
    id: "facts",
    columns,
    rows,
    keyOf: (r) => `${r.fact} ${r.what}`,
    sourcesOf: (r) => r.sources,
  });
  return (
    <Tool
      id="table"
      about={
        <Text
          of={(t, language) => WORK[language].facts.count(formatNumber(rows.length, t), formatNumber(cited.size, t))}
        />
      }
      bar={
        <>
          <Pick
            label={<JoinedWork of={(w) => w.facts.vouched} />}
            value={vouched}
            options={VOUCHED_IDS.map((value) => ({
              value,
              label: locale.text((_, language) => WORK[language].facts.vouchedBy[value]),
            }))}
            onChange={(value) => setVouched(VOUCHED_IDS.find((id) => id === value) ?? "any")}
            attributes={{ "data-vouched": vouched }}
          />
          {bar}
        </>
      }
      take={
        <ViewExport of="table" question={locale.text((_, language) => WORK[language].facts.question)} table={taken} />
      }
    >
      {table}
      <p className="quiet">
        <Text of={(t) => t.timeline.noInformation} />
      </p>
    </Tool>
  );
}
