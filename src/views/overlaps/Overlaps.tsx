// Overlaps of chosen sets on the day.
import { type ReactNode, useEffect, useMemo } from "react";
import type { Day } from "../../data/day.ts";
import { ruleWords } from "../../i18n/counting.ts";
import { formatDay } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import { lastAtOrBefore } from "../../model/last-at.ts";
import { ORDERS, type Order, overlapsOn } from "../../model/overlap/overlaps.ts";
import { COUNTINGS, setsIn } from "../../model/overlap/sets.ts";
import { indexQuery } from "../../model/query/evaluate.ts";
import { countsStates } from "../../model/world/counting.ts";
import { Choice } from "../../ui/Choice.tsx";
import { NARROW, useMedia } from "../../ui/useMedia.ts";
import { useAtlas, useAtlasState, useBodyWorld, useLocale, useTimed, useWorld } from "../atlas.ts";
import { CountMenu } from "../counting/CountRule.tsx";
import { Pick } from "../tool-frame/controls.tsx";
import { SayWork, Tool, useWork } from "../tool-frame/Tool.tsx";
import { useArranged } from "../tool-frame/useArranged.ts";
import { ViewExport } from "../tool-frame/ViewExport.tsx";
import { JoinedWork, LiveSentence } from "../tool-frame/words.tsx";
import { OverlapTable } from "./OverlapTable.tsx";
import { arrangedOverlaps, isFilled, OVERLAPS_AT_FIRST } from "./overlaps-order.ts";
import { overlapsTable } from "./overlaps-table.ts";
import { SetChips } from "./SetChips.tsx";
import { useHeldOrder } from "./useHeldOrder.ts";
import { useSetName } from "./useSetName.ts";
import "./overlaps.css";

/** Rows of fewer parties can be left out. */
const LEAST = [1, 2, 3, 5, 10] as const;
const HELD = "held";

export function OverlapsView(): ReactNode {
  const { actions, bodyWorlds, store } = useAtlas();
  const world = useWorld();
  const { bodies, status } = useBodyWorld();
  const { text } = useWork();
  const isNarrow = useMedia(NARROW);
  const { lead, text: say } = useLocale();
  const sets = setsIn(
    world,
    useAtlasState((s) => s.sets),
  );
  const counting = useAtlasState((s) => s.counting);
  const rule = useAtlasState((s) => s.rule);
  const playing = useAtlasState((s) => s.playing);
  const [arranged, arrange] = useArranged(OVERLAPS_AT_FIRST);
  const { order, least, held } = arranged;
  const nameOf = useSetName();
  const needsBodies = sets.some((id) => world.dataset.meta.layers.some((l) => l.id === id && l.role === "body"));
  useEffect(() => bodyWorlds.ask(), [bodyWorlds]);
  const index = useMemo(
    () => indexQuery(world, bodies && { index: bodies.index, ids: bodies.data.bodies.map((b) => b.id) }),
    [world, bodies],
  );
  const stretch = useTimed((s) => Math.max(0, lastAtOrBefore(index.days, s.day)));
  const day = index.days[stretch] as Day;
  const found = useMemo(() => overlapsOn(index, sets, day, counting, rule), [index, sets, day, counting, rule]);
  const rows = useHeldOrder(arrangedOverlaps(found, arranged), playing);
  const question = (): string =>
    say((t, language) =>
      WORK[language].overlaps.question(
        t.and(sets.map((id) => nameOf(id, language))),
        WORK[language].overlaps[counting],
        formatDay(store.getState().day, t),
      ),
    );
  return (
    <Tool
      id="overlaps"
      about={
        <span data-any={found.any}>
          <LiveSentence
            of={(s, t, w, language) =>
              w.overlaps.total(
                found.any,
                sets.length,
                formatDay(s.day, t),
                ruleWords(world, world.at(s.day), rule, language),
                !countsStates(rule),
              )
            }
          />
        </span>
      }
      take={
        <>
          {!isNarrow && <CountMenu />}
          <ViewExport
            of="overlaps"
            question={question}
            table={() => overlapsTable(world, { ...found, overlaps: rows.filter(isFilled) }, nameOf, lead)}
          />
        </>
      }
      bar={
        <>
          <SetChips ids={sets} />
          <div className="to-end">
            <Choice
              legend={<JoinedWork of={(w) => w.overlaps.counting} />}
              value={counting}
              options={COUNTINGS.map((value) => ({ value, label: <JoinedWork of={(w) => w.overlaps[value]} /> }))}
              onChange={(value) => actions.set({ counting: value })}
            />
          </div>
          <Pick
            label={<JoinedWork of={(w) => w.overlaps.order} />}
            value={held ? HELD : order}
            options={[
              ...ORDERS.map((value) => ({ value, label: text((w) => w.overlaps.orders[value]) })),
              { value: HELD, label: text((w) => w.overlaps.hold) },
            ]}
            onChange={(value) => {
              if (value === HELD) arrange({ held: rows.map((r) => r.mask) });
              else arrange({ held: undefined, order: value as Order });
            }}
          />
          <Pick
            label={<JoinedWork of={(w) => w.overlaps.least} />}
            value={least}
            options={LEAST.map((value) => ({ value, label: text((w) => w.overlaps.fewest(value)) }))}
            onChange={(value) => arrange({ least: Number(value) })}
          />
          {isNarrow && <CountMenu />}
        </>
      }
    >
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
