// Panel of a whole layer: a multilateral body, capacity building, bilateral agreements, assistance.

import { type ReactNode, useEffect } from "react";
import {
  type Body,
  type BodyEvent,
  type CapacityFigure,
  TEXT_SECTIONS,
  type TextSection,
} from "../../data/body-types.ts";
import { parsePartialDate } from "../../data/day.ts";
import { BODY_WORDS } from "../../i18n/bodies.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatClaim, formatDay, formatNumber, wordsIn } from "../../i18n/locale.ts";
import { nameWithin } from "../../i18n/title.ts";
import type { BodyWorld } from "../../model/bodies/world.ts";
import { layerOfRole } from "../../model/world/layers.ts";
import { useAtlas, useBodyWorld, useLocale, useSnapshot, useWorld } from "../atlas.ts";
import { Localized, Text } from "../text.tsx";
import { BodyMembers } from "./BodyMembers.tsx";
import { DateFact, RowFact, Sources } from "./Fact.tsx";
import { AgreementLink, Note } from "./names.tsx";
import { SeatList } from "./SeatList.tsx";
import { StageMark } from "./StageMark.tsx";

/** Number of decimals as given: 2 for 5.68, 0 for 129. */
const digitsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** A formatted date; other periods, such as a fiscal year, as in the source. */
function periodOf(text: string, t: Catalogue): string {
  const date = parsePartialDate(text);
  return date ? formatDay(date.last, t, date.precision, true) : text;
}

function Figure({ row }: { row: CapacityFigure }): ReactNode {
  const { t: lead } = useLocale();
  const value = formatNumber(row.value, lead, digitsOf(row.value));
  return (
    <li className="row">
      <RowFact fact={row.fact}>
        <Text of={(_, language) => BODY_WORDS[language].figure(value, row.approximate, wordsIn(row.unit, language))} />
      </RowFact>{" "}
      <span className="quiet">
        <Text of={(t, language) => BODY_WORDS[language].asOf(periodOf(row.asOf, t))} />
      </span>{" "}
      <Sources ids={row.sources} evidence={row.evidence} />
      <Note of={row.note} />
    </li>
  );
}

function Section({ bodies, topic, section }: { bodies: BodyWorld; topic: string; section: TextSection }): ReactNode {
  const world = useWorld();
  const texts = bodies.data.texts.filter((x) => x.topic === topic && x.section === section);
  const figures = bodies.data.capacity.filter((x) => x.topic === topic && x.section === section);
  if (texts.length === 0 && figures.length === 0) return null;
  return (
    <section>
      <h3>
        <Text
          of={(_, language) =>
            BODY_WORDS[language].section(section, nameWithin(world, world.dataset.meta.home, language))
          }
        />
      </h3>
      <ul className="told">
        {texts.map((x, i) => (
          <li key={x.fact}>
            <RowFact fact={x.fact}>
              <Localized words={x.text} />
            </RowFact>{" "}
            {i === texts.length - 1 && <Sources ids={x.sources} evidence={x.evidence} />}
          </li>
        ))}
      </ul>
      {figures.length > 0 && (
        <ul className="rows">
          {figures.map((row) => (
            <Figure key={row.fact} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

function EventRow({ event }: { event: BodyEvent }): ReactNode {
  const { to } = useSnapshot();
  const isUpcoming = event.date !== undefined && event.date.day > to;
  return (
    <li className={isUpcoming ? "row-off" : ""} data-event={event.id}>
      {event.date && <DateFact claim={event.date} upcoming={isUpcoming} />}
      <RowFact fact={event.fact}>
        <Localized words={event.title} block />
      </RowFact>
      {!event.date && <Sources ids={event.sources} evidence={event.evidence} />}
      <Note of={event.note} />
    </li>
  );
}

/** Events of a topic: those with a date in order, then the others. */
function Events({ bodies, topic }: { bodies: BodyWorld; topic: string }): ReactNode {
  const own = bodies.data.events.filter((e) => e.topic === topic);
  const dated = own.filter((e) => e.date).sort((a, b) => (a.date?.day ?? 0) - (b.date?.day ?? 0));
  const undated = own.filter((e) => !e.date);
  return (
    <>
      {dated.length > 0 && (
        <section>
          <h3>
            <Text of={(_, language) => BODY_WORDS[language].events} />
          </h3>
          <ol className="milestones">
            {dated.map((e) => (
              <EventRow key={e.id} event={e} />
            ))}
          </ol>
        </section>
      )}
      {undated.length > 0 && (
        <section>
          <h3>
            <Text of={(_, language) => BODY_WORDS[language].undated} />
          </h3>
          <ul className="milestones">
            {undated.map((e) => (
              <EventRow key={e.id} event={e} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Agreements of a layer that have a stage on the day. */
function Agreements({ layer }: { layer: string }): ReactNode {
  const world = useWorld();
  const { ties } = useSnapshot();
  const stages = new Map(
    ties.flatMap((t) => {
      const isTalks = t.stage !== "in-force" && t.stage !== "signed";
      const own = isTalks ? layerOfRole(world.dataset.meta, "talks") : world.agreements.get(t.agreement)?.layer;
      return t.stage !== "left" && own === layer ? [[t.agreement, t.stage] as const] : [];
    }),
  );
  if (stages.size === 0) return null;
  return (
    <section>
      <h3>
        <Text of={(_, language) => BODY_WORDS[language].agreements} />
      </h3>
      <ul className="rows">
        {[...stages].map(([id, stage]) => (
          <li key={id} className="row row-inline">
            <AgreementLink id={id} />
            <StageMark stage={stage} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Head({ body }: { body: Body }): ReactNode {
  const { t: lead } = useLocale();
  const { stated } = body;
  return (
    <>
      <dl className="dates">
        {body.since && (
          <div>
            <dt>
              <Text of={(_, language) => BODY_WORDS[language].founded} />
            </dt>
            <dd>
              <DateFact claim={body.since} />
            </dd>
          </div>
        )}
      </dl>
      {stated && (
        <p className="quiet">
          <Text
            of={(_, language) =>
              BODY_WORDS[language].stated(stated.value, stated.on ? formatClaim(stated.on, lead) : "")
            }
          />{" "}
          {stated.on && <Sources ids={stated.on.sources} evidence={stated.on.evidence} />}
        </p>
      )}
      <Note of={body.note} />
    </>
  );
}

export function LayerPanel({ id }: { id: string }): ReactNode {
  const { bodyWorlds } = useAtlas();
  const { status, bodies } = useBodyWorld();
  useEffect(() => bodyWorlds.ask(), [bodyWorlds]);
  if (!bodies)
    return (
      <p role="status">
        <Text of={(t) => (status === "failed" ? t.bodies.failed : t.bodies.loading)} block />
        {status === "failed" && (
          <button type="button" className="text-button" onClick={bodyWorlds.ask}>
            <Text of={(t) => t.failure.retry} />
          </button>
        )}
      </p>
    );
  const body = bodies.bodies.get(id);
  return (
    <>
      {body && <Head body={body} />}
      {TEXT_SECTIONS.map((section) => (
        <Section key={section} bodies={bodies} topic={id} section={section} />
      ))}
      <Agreements layer={id} />
      <Events bodies={bodies} topic={id} />
      {body && <BodyMembers bodies={bodies} body={body} />}
      {id === "capacity" && <SeatList bodies={bodies} />}
    </>
  );
}
