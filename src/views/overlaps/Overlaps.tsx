// Overlaps of chosen sets on the day.
import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Day } from "../../data/day.ts";
import { formatDay } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import { lastAtOrBefore } from "../../model/last-at.ts";
import { ORDERS, type Order, overlapsOn, sortOverlaps } from "../../model/overlap/overlaps.ts";
import { COUNTINGS } from "../../model/overlap/sets.ts";
import { indexQuery } from "../../model/query/evaluate.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas, useAtlasState, useBodyWorld, useLocale, useTimed, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import { SayWork, Tool, useWork } from "../tool-frame/Tool.tsx";
import { ViewExport } from "../tool-frame/ViewExport.tsx";
import { OverlapTable } from "./OverlapTable.tsx";
import { overlapsTable } from "./overlaps-table.ts";
import { SetChoice } from "./SetChoice.tsx";
import { useHeldOrder } from "./useHeldOrder.ts";
import { useSetName } from "./useSetName.ts";
import "./overlaps.css";

export function OverlapsView(): ReactNode {
  const { actions, bodyWorlds } = useAtlas();
  const world = useWorld();
  const { bodies, status } = useBodyWorld();
  const { text } = useWork();
  const { lead, text: say } = useLocale();
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
  const stretch = useTimed((s) => Math.max(0, lastAtOrBefore(index.days, s.day)));
  const day = index.days[stretch] as Day;
  const shownDay = useTimed((s) => s.day);
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
          table={() => overlapsTable(world, { ...found, overlaps: sorted }, nameOf, lead)}
        />
      }
      bar={
        <>
          <SetChoice ids={sets} />
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
        <OverlapTable rows={rows} sets={found.sets} />
      )}
    </Tool>
  );
}
