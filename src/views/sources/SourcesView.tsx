// All cited sources with the number of facts they support; selecting one shows the facts.
import { type ReactNode, useMemo, useRef, useState } from "react";
import type { Source } from "../../data/details.ts";
import type { ExportTable } from "../../export/table.ts";
import { WORK } from "../../i18n/work.ts";
import { useBodyWorld, useDetails, useLocale } from "../atlas.ts";
import { Grade } from "../inspector/Fact.tsx";
import { useFactColumns, useFactRows } from "../table/FactTable.tsx";
import { type Column, DataTable } from "../tool-frame/DataTable.tsx";
import { SayWork, Tool } from "../tool-frame/Tool.tsx";
import { ViewExport } from "../tool-frame/ViewExport.tsx";
import "../table/table.css";

interface Cited {
  source: Source;
  facts: number;
}

export function SourcesView(): ReactNode {
  const { sources } = useDetails();
  const { bodies } = useBodyWorld();
  const rows = useFactRows();
  const factColumns = useFactColumns();
  const { t, text } = useLocale();
  const [chosen, setChosen] = useState<string>();
  const taken = useRef<(() => ExportTable) | undefined>(undefined);
  const cited = useMemo((): Cited[] => {
    const counts = new Map<string, number>();
    for (const row of rows) for (const id of row.sources) counts.set(id, (counts.get(id) ?? 0) + 1);
    const all = new Map([...sources, ...(bodies?.data.sources ?? [])].map((s) => [s.id, s]));
    return [...all.values()]
      .map((source) => ({ source, facts: counts.get(source.id) ?? 0 }))
      .sort((a, b) => b.facts - a.facts);
  }, [rows, sources, bodies]);
  const columns = useMemo((): Column<Cited>[] => {
    return [
      { id: "host", get: (c) => c.source.host },
      {
        id: "title",
        get: (c) => c.source.title,
        show: ({ source }) =>
          source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          ),
      },
      { id: "day", get: (c) => c.source.published ?? "" },
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
            {c.facts}
          </button>
        ),
      },
    ];
  }, [t, chosen]);
  const own = chosen === undefined ? [] : rows.filter((r) => r.sources.includes(chosen));
  return (
    <Tool
      id="sources"
      about={
        <p className="quiet">
          <SayWork of={(w) => w.sources.about} />
        </p>
      }
      take={
        <ViewExport
          of="sources"
          question={text((_, language) => WORK[language].sources.question)}
          table={() => taken.current?.() ?? { id: "sources", columns: [], rows: [] }}
        />
      }
    >
      {chosen !== undefined && (
        <section className="cited">
          <h3>
            <SayWork of={(w) => w.sources.cited} />: {cited.find((c) => c.source.id === chosen)?.source.title}
          </h3>
          <DataTable
            key={chosen}
            id="cited"
            columns={factColumns}
            rows={own.slice(0, 140)}
            keyOf={(r) => `${r.fact} ${r.what}`}
            filterable={false}
          />
          {own.length > 140 && (
            <p className="quiet">
              <SayWork of={(w) => w.rows(140, own.length)} />
            </p>
          )}
        </section>
      )}
      <DataTable id="sources" columns={columns} rows={cited} keyOf={(c) => c.source.id} taken={taken} />
    </Tool>
  );
}
