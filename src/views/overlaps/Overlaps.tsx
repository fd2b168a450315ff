// Overlaps of chosen sets on the day: a row a combination, with dots for its sets and a bar for its number.
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Day } from "../../data/day.ts";
import type { PartyId } from "../../data/types.ts";
import { formatDay, type Language, wordsIn } from "../../i18n/locale.ts";
import { agreementShort, byName, partyName } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import {
  keepOrder,
  MAX_SETS,
  ORDERS,
  type Order,
  type Overlap,
  overlapsOn,
  sortOverlaps,
} from "../../model/overlap/overlaps.ts";
import { COUNTINGS, isMinor, knownSets } from "../../model/overlap/sets.ts";
import { indexQuery } from "../../model/query/evaluate.ts";
import { kindOfWord } from "../../model/query/kinds.ts";
import { lastAtOrBefore } from "../../model/world/world.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas, useAtlasState, useBodyWorld, useLocale, useWorld } from "../atlas.ts";
import { PartyLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";
import { SayWork, Tool, useWork } from "../tool-frame/Tool.tsx";
import { ViewExport } from "../tool-frame/ViewExport.tsx";

/** What a set is called. */
function useSetName(): (id: string, language: Language) => string {
  const world = useWorld();
  const { bodies } = useBodyWorld();
  return (id, language) => {
    const kind = kindOfWord(world.dataset.meta, id);
    if (kind) return WORK[language].overlaps.kinds[kind];
    if (world.agreements.has(id)) return agreementShort(world.agreements.get(id), language, id);
    const body = bodies?.data.bodies.find((b) => b.id === id);
    return body
      ? wordsIn(body.short, language)
      : (world.dataset.meta.layers.find((l) => l.id === id)?.name[language] ?? id);
  };
}

function Sets({ ids }: { ids: readonly string[] }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { bodies } = useBodyWorld();
  const nameOf = useSetName();
  const known = knownSets(world).filter((id) => {
    const isBody = world.dataset.meta.layers.some((l) => l.id === id && l.role === "body");
    return !isBody || !bodies || bodies.data.bodies.some((b) => b.id === id);
  });
  const toggle = (id: string): void =>
    actions.set({ sets: knownSets(world).filter((k) => (k === id ? !ids.includes(k) : ids.includes(k))) });
  const chip = (id: string): ReactNode => (
    <button
      key={id}
      type="button"
      className="text-button"
      aria-pressed={ids.includes(id)}
      disabled={!ids.includes(id) && ids.length >= MAX_SETS}
      onClick={() => toggle(id)}
    >
      <Text of={(_, language) => nameOf(id, language)} />
    </button>
  );
  return (
    <div className="chips">
      {known.filter((id) => !isMinor(world, id)).map(chip)}
      <details>
        <summary>
          <SayWork of={(w) => w.overlaps.more} />
        </summary>
        <div className="chips">{known.filter((id) => isMinor(world, id)).map(chip)}</div>
      </details>
    </div>
  );
}

/** Nothing moves while time runs, or when somebody asks for it. */
function useHeldOrder(sorted: readonly Overlap[], hold: boolean): (Overlap | { mask: number })[] {
  const order = useRef<readonly number[]>([]);
  const rows = hold ? keepOrder(order.current, sorted) : [...sorted];
  useEffect(() => {
    order.current = rows.map((r) => r.mask);
  });
  return rows;
}

function Dot({ on }: { on: boolean }): ReactNode {
  return (
    <td className="overlap-dot">
      <svg viewBox="0 0 18 18" aria-hidden="true">
        {on ? (
          <circle cx="9" cy="9" r="7.500" fill="currentColor" />
        ) : (
          <circle cx="9" cy="9" r="2.500" fill="var(--panel)" stroke="var(--faint)" />
        )}
      </svg>
    </td>
  );
}

function Members({ parties }: { parties: readonly PartyId[] }): ReactNode {
  const world = useWorld();
  const locale = useLocale();
  const { lead } = locale;
  return (
    <ul className="inline-list">
      {byName(parties, (p) => partyName(world.parties.get(p), lead, p), locale).map((p) => (
        <li key={p}>
          <PartyLink id={p} />
        </li>
      ))}
    </ul>
  );
}

function Bars(props: {
  rows: (Overlap | { mask: number })[];
  sets: readonly { id: string; size: number }[];
}): ReactNode {
  const { actions } = useAtlas();
  const { text } = useWork();
  const counting = useAtlasState((s) => s.counting);
  const [open, setOpen] = useState<number>();
  const nameOf = useSetName();
  const most = Math.max(1, ...props.rows.map((r) => ("parties" in r ? r.parties.length : 0)));
  const setsOf = (mask: number) => props.sets.filter((_, i) => (mask >> i) & 1).map((s) => s.id);
  const sentence = (mask: number, n: number): string =>
    text((w) => {
      const language: Language = w === WORK.ja ? "ja" : "en";
      const names = setsOf(mask).map((id) => nameOf(id, language));
      return counting === "exclusive" ? w.overlaps.exactly(names, n) : w.overlaps.atLeast(names, n);
    });
  return (
    <table className="overlap-table">
      <thead>
        <tr>
          {props.sets.map((s) => (
            <th key={s.id} scope="col" className="overlap-set" data-set={s.id} data-value={s.size}>
              <span>
                <Text of={(_, language) => nameOf(s.id, language)} />
              </span>
              <b>{s.size}</b>
            </th>
          ))}
          <th scope="col" className="overlap-bar">
            <SayWork of={(w) => (counting === "exclusive" ? w.overlaps.exclusive : w.overlaps.inclusive)} />
          </th>
        </tr>
      </thead>
      {props.rows.map((row) => {
        const parties = "parties" in row ? row.parties : [];
        const n = parties.length;
        const isOpen = open === row.mask && n > 0;
        return (
          <tbody key={row.mask}>
            <tr className={`overlap-row${isOpen ? " is-open" : ""}${n === 0 ? " is-empty" : ""}`}>
              {props.sets.map((s, i) => (
                <Dot key={s.id} on={((row.mask >> i) & 1) === 1} />
              ))}
              <td className="overlap-bar">
                <button
                  type="button"
                  className="overlap-open"
                  aria-expanded={isOpen}
                  title={sentence(row.mask, n)}
                  data-overlap={setsOf(row.mask).join(" ")}
                  data-value={n}
                  disabled={n === 0}
                  onClick={() => {
                    setOpen(isOpen ? undefined : row.mask);
                    actions.set({ selection: isOpen ? [] : parties.map((id) => ({ kind: "party", id })) });
                  }}
                >
                  <span className="sr-only">{sentence(row.mask, n)}</span>
                  <i style={{ width: `${(n / most) * 45}%` }} />
                  <b>{n}</b>
                  <span className="overlap-names">{<Short parties={parties} />}</span>
                </button>
              </td>
            </tr>
            {isOpen && (
              <tr className="overlap-members">
                <td colSpan={props.sets.length + 1}>
                  <p>{sentence(row.mask, n)}</p>
                  <Members parties={parties} />
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}

/** As many names as fit; the rest when the row is opened. */
function Short({ parties }: { parties: readonly PartyId[] }): ReactNode {
  const world = useWorld();
  return (
    <Text
      of={(t, language) =>
        parties
          .slice(0, 6)
          .map((id) => partyName(world.parties.get(id), language, id))
          .join(t.separator)
      }
    />
  );
}

export function OverlapsView(): ReactNode {
  const { actions, bodyWorlds } = useAtlas();
  const world = useWorld();
  const { bodies, status } = useBodyWorld();
  const { text } = useWork();
  const { t: lead, text: say } = useLocale();
  const sets = useAtlasState((s) => s.sets);
  const counting = useAtlasState((s) => s.counting);
  const playing = useAtlasState((s) => s.playing);
  const [order, setOrder] = useState<Order>("size");
  const [held, setHeld] = useState(false);
  const [least, setLeast] = useState(1);
  const nameOf = useSetName();
  const needsBodies = sets.some((id) => world.dataset.meta.layers.some((l) => l.id === id && l.role === "body"));
  useEffect(() => bodyWorlds.ask(), [bodyWorlds]);
  const index = useMemo(
    () => indexQuery(world, bodies && { index: bodies.index, ids: bodies.data.bodies.map((b) => b.id) }),
    [world, bodies],
  );
  const stretch = useAtlasState((s) => Math.max(0, lastAtOrBefore(index.days, s.day)));
  const day = index.days[stretch] as Day;
  const shownDay = useAtlasState((s) => s.day);
  const found = useMemo(() => overlapsOn(index, sets, day, counting), [index, sets, day, counting]);
  const sorted = useMemo(
    () => sortOverlaps(found.overlaps, order).filter((o) => o.parties.length >= least),
    [found, order, least],
  );
  const rows = useHeldOrder(sorted, held || playing);
  const question = say((t, language) =>
    WORK[language].overlaps.question(
      t.and(sets.map((id) => nameOf(id, language))),
      WORK[language].overlaps[counting],
      formatDay(shownDay, t),
    ),
  );
  const leadTongue: Language = lead.locale.startsWith("ja") ? "ja" : "en";
  return (
    <Tool
      id="overlaps"
      about={
        <p className="quiet">
          <SayWork of={(w) => w.overlaps.about} />
        </p>
      }
      take={
        <ViewExport
          of="overlaps"
          question={question}
          table={() => ({
            id: "overlaps",
            columns: [
              ...found.sets.map((s) => nameOf(s.id, leadTongue)),
              WORK[leadTongue].columns.count,
              WORK[leadTongue].columns.members,
            ],
            rows: sorted.map((o) => [
              ...found.sets.map((_, i) => ((o.mask >> i) & 1 ? 1 : 0)),
              o.parties.length,
              o.parties.map((p) => partyName(world.parties.get(p), leadTongue, p)).join("; "),
            ]),
          })}
        />
      }
      bar={
        <>
          <Sets ids={sets} />
          <Choice
            legend={text((w) => w.overlaps.counting)}
            value={counting}
            options={COUNTINGS.map((value) => ({ value, label: text((w) => w.overlaps[value]) }))}
            onChange={(value) => actions.set({ counting: value })}
          />
          <Choice<Order>
            legend={text((w) => w.overlaps.order)}
            value={order}
            options={ORDERS.map((value) => ({ value, label: text((w) => w.overlaps.orders[value]) }))}
            onChange={(value) => setOrder(value)}
          />
          <label className="check">
            <input type="checkbox" checked={held} onChange={() => setHeld(!held)} />
            <SayWork of={(w) => w.overlaps.hold} />
          </label>
          <label className="check">
            <SayWork of={(w) => w.overlaps.least} />
            <input
              type="number"
              min={1}
              max={99}
              value={least}
              onChange={(e) => setLeast(Math.max(1, Math.min(99, Number(e.target.value) || 1)))}
            />
          </label>
        </>
      }
    >
      <p className="overlap-total" role="status" data-any={found.any}>
        <Text of={(t, language) => WORK[language].overlaps.total(found.any, formatDay(shownDay, t))} />
      </p>
      {needsBodies && !bodies && status !== "failed" ? (
        <p role="status">
          <SayWork of={(w) => w.overlaps.loading} />
        </p>
      ) : found.any === 0 ? (
        <p>
          <SayWork of={(w) => w.overlaps.none} />
        </p>
      ) : (
        <Bars rows={rows} sets={found.sets} />
      )}
    </Tool>
  );
}
