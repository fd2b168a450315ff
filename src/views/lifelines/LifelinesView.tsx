// The life lines of all parties. With a query: the times at which each party matched.
import { type CSSProperties, type ReactNode, useMemo } from "react";
import { formatDay } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import { figuresOn } from "../../model/coverage/figures.ts";
import { lives } from "../../model/time/life-lines.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { PartyLink } from "../inspector/names.tsx";
import { useAnswer } from "../query/answer.ts";
import { Text } from "../text.tsx";
import { SayWork, Tool } from "../tool-frame/Tool.tsx";
import { useArranged } from "../tool-frame/useArranged.ts";
import { ViewExport } from "../tool-frame/ViewExport.tsx";
import { JoinedWork, LiveSentence } from "../tool-frame/words.tsx";
import { LifeKey } from "./LifeKey.tsx";
import { AxisYears, DayMark, Lines, useAxis, useLineName } from "./LifeLines.tsx";
import { arrangedLives, LIVES_AT_FIRST, LIVES_ORDERS, type LivesOrder } from "./lives-order.ts";
import { livesTable } from "./lives-table.ts";
import "./lifelines.css";

/** Times at which each party matched the query. */
function Asked({ q }: { q: string }): ReactNode {
  const { answer } = useAnswer(q);
  const { place } = useAxis();
  const { t: lead } = useLocale();
  if (!answer) return null;
  return (
    <section>
      <h3>
        <SayWork of={(w) => w.lives.asked} />: <code>{q}</code>
      </h3>
      <div className="life-table bleed" data-strips={answer.strips.size}>
        <DayLayer />
        {[...answer.strips].map(([party, strip]) => (
          <div key={party} className="life-row" data-party={party}>
            <div className="life-head">
              <PartyLink id={party} />
            </div>
            <div className="life-area">
              <div className="life-line">
                {strip.map((s) => (
                  <i
                    key={s.from}
                    className="life-bar life-in-force life-focal"
                    title={`${formatDay(s.from, lead, "day", true)} – ${formatDay(s.to, lead, "day", true)}`}
                    style={{ left: `${place(s.from)}%`, width: `${Math.max(0.25, place(s.to + 1) - place(s.from))}%` }}
                  />
                ))}
              </div>
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Years and the shown day, over all rows. */
function DayLayer(): ReactNode {
  return (
    <div className="life-row life-top">
      <div className="life-head" />
      <div className="life-area">
        <AxisYears every={5} />
        <DayMark />
      </div>
    </div>
  );
}

export function LifelinesView(): ReactNode {
  const { worldOf } = useAtlas();
  const world = useWorld();
  const locale = useLocale();
  const { lead } = locale;
  const [arranged, arrange] = useArranged(LIVES_AT_FIRST);
  const q = useAtlasState((s) => s.q);
  const all = useMemo(() => lives(world), [world]);
  const rows = arrangedLives(world, all, arranged, locale);
  const nameOf = useLineName();
  const question = locale.text((t, language) => WORK[language].lives.question(formatDay(world.dataset.meta.asOf, t)));
  return (
    <Tool
      id="lifelines"
      about={
        <LiveSentence
          of={(s, t, w) => {
            const { agreements, partners } = figuresOn(worldOf(s), s.day, s.rule);
            return w.lives.now(formatDay(s.day, t), agreements.inForce, partners.inForce);
          }}
        />
      }
      bar={
        <>
          <Choice<LivesOrder>
            legend={<JoinedWork of={(w) => w.lives.order} />}
            value={arranged.order}
            options={LIVES_ORDERS.map((value) => ({ value, label: <JoinedWork of={(w) => w.lives[value]} /> }))}
            onChange={(order) => arrange({ order })}
          />
          <LifeKey />
        </>
      }
      take={<ViewExport of="lifelines" question={question} table={() => livesTable(world, rows, nameOf, lead)} />}
    >
      {q !== undefined && <Asked q={q} />}
      <div className="life-table bleed" data-lives={rows.length}>
        <DayLayer />
        {rows.map((life) => (
          <div key={life.party} className="life-row" data-party={life.party}>
            <div className="life-head">
              <PartyLink id={life.party} />
            </div>
            <div className="life-area" style={{ "--lines": life.lines.length } as CSSProperties}>
              <Lines lines={life.lines} party={life.party} />
            </div>
          </div>
        ))}
      </div>
      <p className="quiet">
        <Text of={(t) => t.timeline.asOf(formatDay(world.dataset.meta.asOf, t))} />
      </p>
    </Tool>
  );
}
