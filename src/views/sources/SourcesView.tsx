// All cited sources with the number of facts they support; selecting one shows the facts.
import { type ReactNode, useMemo, useState } from "react";
import type { Correction, Source } from "../../data/details.ts";
import { namedCells, namedColumns } from "../../export/tidy.ts";
import { CORRECTIONS } from "../../i18n/corrections.ts";
import { formatNumber } from "../../i18n/locale.ts";
import { publishedOn, publisherOf } from "../../i18n/publisher.ts";
import { WORK } from "../../i18n/work.ts";
import { useBodyWorld, useDetails, useLocale } from "../atlas.ts";
import { correctionText } from "../inspector/Corrections.tsx";
import { Grade } from "../inspector/Fact.tsx";
import { SourceTitle } from "../inspector/SourceName.tsx";
import { useFactColumns, useFactRows } from "../table/FactTable.tsx";
import { Text } from "../text.tsx";
import type { Column } from "../tool-frame/column.ts";
import { DataRows } from "../tool-frame/DataRows.tsx";
import { SayWork, Tool } from "../tool-frame/Tool.tsx";
import { useDataTable } from "../tool-frame/useDataTable.tsx";
import { ViewExport } from "../tool-frame/ViewExport.tsx";
import "../table/table.css";

interface Cited {
  source: Source;
  facts: number;
}

/** Facts of one source that are listed; of more the number is said. */
const MOST = 140;

export function SourcesView(): ReactNode {
  const { sources, corrections } = useDetails();
  const { bodies } = useBodyWorld();
  const rows = useFactRows();
  const factColumns = useFactColumns();
  const { t, text, lead } = useLocale();
  const [chosen, setChosen] = useState<string>();
  const cited = useMemo((): Cited[] => {
    const counts = new Map<string, number>();
    for (const row of rows) for (const id of row.sources) counts.set(id, (counts.get(id) ?? 0) + 1);
    const all = new Map([...sources, ...(bodies?.data.sources ?? [])].map((s) => [s.id, s]));
    return [...all.values()]
      .map((source) => ({ source, facts: counts.get(source.id) ?? 0 }))
      .sort((a, b) => b.facts - a.facts);
  }, [rows, sources, bodies]);
  const columns = useMemo((): Column<Cited>[] => {
    const { columns: columnNames } = WORK[lead];
    return [
      {
        id: "host",
        get: (c) => publisherOf(c.source, lead),
        show: ({ source }) => (
          <span className={source.publisher ? "publisher" : ""}>
            <Text of={(_, language) => publisherOf(source, language)} />
          </span>
        ),
        taken: {
          columns: namedColumns(columnNames.host).with(0, columnNames.fact),
          cells: ({ source }) => namedCells(source.id, (language) => publisherOf(source, language)),
        },
      },
      {
        id: "title",
        get: (c) => c.source.title,
        show: ({ source }) =>
          source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              <SourceTitle of={source} />
            </a>
          ) : (
            <SourceTitle of={source} />
          ),
        taken: { columns: [columnNames.title, "URL"], cells: ({ source }) => [source.title, source.url ?? null] },
      },
      { id: "day", get: (c) => c.source.published ?? "", show: (c) => publishedOn(c.source, t) ?? "" },
      { id: "evidence", get: (c) => t.evidence[c.source.grade], show: (c) => <Grade of={c.source.grade} /> },
      {
        id: "facts",
        get: (c) => c.facts,
        show: (c) => (
          <button
            type="button"
            className="name-link"
            aria-pressed={chosen === c.source.id}
            disabled={c.facts === 0}
            onClick={() => setChosen(chosen === c.source.id ? undefined : c.source.id)}
          >
            {formatNumber(c.facts, t)}
            <span className="sr-only"> {columnNames.facts}</span>
          </button>
        ),
      },
    ];
  }, [t, lead, chosen]);
  const { bar, table, taken } = useDataTable({
    id: "sources",
    columns,
    rows: cited,
    keyOf: (c) => c.source.id,
    sourcesOf: (c) => [c.source.id],
  });
  // A date that is gone has no row of its own; its party and framework still have.
  const nameOf = ({ fact }: Correction): string => {
    const row =
      rows.find((r) => r.claim?.fact === fact) ?? rows.find((r) => r.fact.startsWith(fact.replace(/[^/]+$/, "")));
    const named = ["framework", "party"].map((id) => row && factColumns.find((c) => c.id === id)?.get(row));
    return named.filter(Boolean).join(" · ") || fact;
  };
  const own = chosen === undefined ? [] : rows.filter((r) => r.sources.includes(chosen));
  return (
    <Tool
      id="sources"
      about={
        <Text
          of={(t, language) =>
            WORK[language].sources.count(formatNumber(cited.length, t), formatNumber(rows.length, t))
          }
        />
      }
      bar={bar}
      take={<ViewExport of="sources" question={text((_, language) => WORK[language].sources.question)} table={taken} />}
    >
      {chosen !== undefined && (
        <section className="cited">
          <h3>
            <SayWork of={(w) => w.sources.cited} />:{" "}
            {cited.flatMap(({ source }) => (source.id === chosen ? [<SourceTitle key={chosen} of={source} />] : []))}
          </h3>
          {own.length > MOST && (
            <p className="quiet">
              <SayWork of={(w) => w.rows(MOST, own.length)} />
            </p>
          )}
          <DataRows
            key={chosen}
            id="cited"
            columns={factColumns.filter((c) => !c.hidden)}
            rows={own.slice(0, MOST)}
            keyOf={(r) => `${r.fact} ${r.what}`}
          />
        </section>
      )}
      {table}
      {corrections.length > 0 && (
        <section className="cited" data-corrections={corrections.length}>
          <h3>
            <Text of={(_, language) => CORRECTIONS[language].heading} />
          </h3>
          <ul className="corrections">
            {corrections.map((c) => (
              <li key={`${c.fact} ${c.changed}`}>
                <b>{nameOf(c)}</b>
                <Text block of={(w, language) => correctionText(c, w, language)} />
                <code>{c.fact}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Tool>
  );
}
