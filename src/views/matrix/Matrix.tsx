// Parties × frameworks; each cell has the stage on the day and its date.
import { type ReactNode, useMemo } from "react";
import { ruleWords } from "../../i18n/counting.ts";
import { formatDay } from "../../i18n/locale.ts";
import { agreementShort, partyName } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { figuresOn } from "../../model/coverage/figures.ts";
import { assistanceShown, isTied, type MatrixRow, matches, matrixOn, totalOf } from "../../model/overlap/matrix.ts";
import { organisationsOn } from "../../model/world/counting.ts";
import { NARROW, useMedia } from "../../ui/useMedia.ts";
import { useAtlas, useAtlasState, useLocale, useSnapshot, useWorld } from "../atlas.ts";
import { CountMenu } from "../counting/CountRule.tsx";
import { AgreementLink, PartyLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";
import { SortSign } from "../tool-frame/ColumnHeads.tsx";
import { Check, Pick } from "../tool-frame/controls.tsx";
import { SayWork, Tool, useWork } from "../tool-frame/Tool.tsx";
import { useArranged } from "../tool-frame/useArranged.ts";
import { ViewExport } from "../tool-frame/ViewExport.tsx";
import { JoinedWork, LiveSentence } from "../tool-frame/words.tsx";
import { Cell } from "./MatrixCell.tsx";
import { Total } from "./MatrixTotal.tsx";
import { arrangedRows, MATRIX_AT_FIRST } from "./matrix-rows.ts";
import { matrixTable } from "./matrix-table.ts";
import "./matrix.css";

export function MatrixView(): ReactNode {
  const world = useWorld();
  const snapshot = useSnapshot();
  const locale = useLocale();
  const { lead } = locale;
  const { worldOf, store } = useAtlas();
  const { text } = useWork();
  const isNarrow = useMedia(NARROW);
  const rule = useAtlasState((s) => s.rule);
  const matrix = useMemo(() => matrixOn(world, snapshot.from, rule), [world, snapshot, rule]);
  const [arranged, arrange] = useArranged(MATRIX_AT_FIRST);
  const { asked, region, onlyTied, filter, sort } = arranged;
  const rows = arrangedRows(world, matrix, arranged, locale);
  const regions = [...new Set(matrix.rows.flatMap((r) => r.region ?? []))].sort();
  // Leave out frameworks that no row has.
  const frameworks = matrix.frameworks.filter((f) => asked.has(f) || matrix.rows.some((r) => r.plurilateral.has(f)));
  const counted = rows.filter((r) => (asked.size === 0 ? isTied(matrix, r) : matches(matrix, r, asked).counts)).length;
  /** Name of a region; regions named after parties are translated party by party. */
  const regionName = (r: string): string =>
    WORK[lead].regions[r] ??
    locale.t.and(
      r.split(" and ").map((part) => {
        const party = [...world.parties.values()].find((p) => p.name.en === part);
        return party ? partyName(party, lead, part) : part;
      }),
    );
  // What the pictures draw from the start comes first, then assistance, then what is only signed or in talks.
  const drawn = frameworks.filter((f) => world.dataset.meta.layers.some((l) => l.id === f && l.on));
  const others = frameworks.filter((f) => !drawn.includes(f));
  const assisted = world.dataset.assistance.length > 0 ? ["assistance"] : [];
  const columns = ["party", "bilateral", ...drawn, ...assisted, ...others];
  const headOf = (id: string, language: "en" | "ja"): string => {
    const w = WORK[language];
    if (id === "party") return w.columns.party;
    if (id === "bilateral" || id === "assistance") return w.matrix[id];
    return agreementShort(world.agreements.get(id), language, id);
  };
  const question = (): string =>
    locale.text((t, language) => WORK[language].matrix.question(formatDay(store.getState().day, t)));
  const sayCounted = (language: "en" | "ja"): string =>
    WORK[language].matrix.parties(
      counted,
      // What is in talks stands in the rows, unless they are asked for what is in force.
      ruleWords(world, snapshot, rule, language, organisationsOn(world, snapshot, asked.size === 0)),
    );
  const layerOf = (agreement: string): string => world.agreements.get(agreement)?.layer ?? "";
  const assistance = world.dataset.meta.layers.find((l) => l.role === "assistance")?.id ?? "";
  const cellOf = (r: MatrixRow, column: string): ReactNode => {
    if (column === "bilateral")
      return r.bilateral.map((t) => (
        <Cell
          key={t.agreement}
          stage={t.stage}
          since={t.since}
          via={t.via !== undefined}
          layer={layerOf(t.agreement)}
          name={<AgreementLink id={t.agreement} />}
        />
      ));
    if (column === "assistance")
      return assistanceShown(r).map((a) => (
        <Cell
          key={a.id}
          since={a.since}
          via={a.via !== undefined}
          layer={assistance}
          name={<Text of={(t) => t.forms[a.kind]} />}
        />
      ));
    const tie = r.plurilateral.get(column);
    return tie && <Cell stage={tie.stage} since={tie.since} via={tie.via !== undefined} layer={layerOf(column)} />;
  };
  return (
    <Tool
      id="matrix"
      about={
        <LiveSentence
          of={(s, t, w) => {
            const { agreements, partners } = figuresOn(worldOf(s), s.day, s.rule);
            return w.matrix.now(formatDay(s.day, t), agreements.inForce, partners.inForce);
          }}
        />
      }
      bar={
        <>
          <label className="check">
            <SayWork of={(w) => w.filter} />
            <input type="search" value={filter} onChange={(e) => arrange({ filter: e.target.value })} data-filter />
          </label>
          <Pick
            label={<JoinedWork of={(w) => w.matrix.groups} />}
            isNamed
            value={region}
            options={[
              { value: "", label: text((w) => w.matrix.all) },
              ...regions.map((value) => ({ value, label: regionName(value) })),
            ]}
            onChange={(region) => arrange({ region })}
          />
          <Check checked={onlyTied} onChange={(onlyTied) => arrange({ onlyTied })}>
            <SayWork of={(w) => w.matrix.onlyTied} />
          </Check>
          <span role="status" className="quiet to-end" data-rows={rows.length} data-value={counted}>
            <Text of={(_, language) => sayCounted(language)} />
          </span>
          {isNarrow && <CountMenu />}
        </>
      }
      take={
        <>
          {!isNarrow && <CountMenu />}
          <ViewExport of="matrix" question={question} table={() => matrixTable(world, rows, rule, lead)} />
        </>
      }
    >
      {rows.length === 0 && (
        <p>
          <SayWork of={(w) => w.nothing} />
        </p>
      )}
      <table className="grid-table matrix-table">
        <thead>
          <tr>
            {columns.map((c) => (
              <th
                key={c}
                scope="col"
                style={{ color: `var(--words-${c}, inherit)` }}
                aria-sort={sort.by === c ? (sort.down ? "descending" : "ascending") : "none"}
              >
                <button
                  type="button"
                  className="sort-button"
                  onClick={() => arrange({ sort: { by: c, down: sort.by === c && !sort.down } })}
                >
                  <Text of={(_, language) => headOf(c, language)} />
                  {sort.by === c && <SortSign down={sort.down} />}
                </button>
                {c !== "party" && (
                  <Total
                    column={c}
                    nameOf={(language) => headOf(c, language)}
                    total={totalOf(matrix, c)}
                    asked={asked}
                    onAsk={(asked) => arrange({ asked })}
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr
              key={r.party}
              data-party={r.party}
              className={r.party === world.dataset.meta.focal ? "row-centre" : isTied(matrix, r) ? "" : "row-off"}
            >
              <th scope="row">
                <PartyLink id={r.party} />
              </th>
              {columns.slice(1).map((c) => (
                <td key={c}>{cellOf(r, c)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Tool>
  );
}
