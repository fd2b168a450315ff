// Index of the multilateral bodies: participants on a day, seats, events. Loaded with its data when a layer of a body is
// first shown.
import type { BodiesData, Body } from "../../data/body-types.ts";
import type { Day } from "../../data/day.ts";
import type { DatasetMeta } from "../../data/meta.ts";
import type { LocalizedText, PartyId } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { memoize } from "../memoize.ts";
import { daysOf, type EventDay, type Happening } from "../time/events.ts";
import { asKnown } from "../world/ties.ts";
import type { World } from "../world/world.ts";
import { indexSeats, type SeatState } from "./seats.ts";
import { type BodyIndex, indexBodies } from "./spans.ts";

export interface BodyWorld {
  data: BodiesData;
  /** Bodies by layer id. */
  bodies: ReadonlyMap<string, Body>;
  index: BodyIndex;
  seatsOn(day: Day): SeatState;
  /** The name under which a party is listed by the body, else the party's own name. */
  nameIn(body: string, party: PartyId): LocalizedText;
  /** Event days of the shown layers merged with `others`, ascending; the same array for the same arguments. */
  eventsWith(others: readonly EventDay[], layers: readonly string[]): readonly EventDay[];
}

/** The bodies without anything recorded after day `known`. */
export const bodiesAsKnown = <D extends Omit<BodiesData, "sources">>(data: D, known: Day): D => ({
  ...data,
  members: data.members.map((m) => asKnown(m, known)),
  places: data.places.map((p) => asKnown(p, known)),
  events: data.events.map((e) => asKnown(e, known)),
});

/** Joinings as events. Those without a known day are left out. */
function joinings(data: BodiesData, nameIn: BodyWorld["nameIn"]): { layer: string; happening: Happening }[] {
  return data.bodies.flatMap(({ id, layer, short, earlier }) => {
    const own = data.members.filter((m) => m.body === id && m.status === "member");
    const told = (body: LocalizedText, column: "joined" | "earlier") =>
      [
        ...groupBy(
          own.flatMap((m) => (m[column] ? [{ m, date: m[column] }] : [])),
          (j) => `${j.date.day} ${j.date.text}`,
        ),
      ]
        .flatMap(([, group]) => (group[0] ? [{ date: group[0].date, group }] : []))
        .map(({ date, group }) => ({
          layer,
          happening: { kind: "joined" as const, body, date, parties: group.map(({ m }) => nameIn(id, m.party)) },
        }));
    return [...told(short, "joined"), ...(earlier ? told(earlier, "earlier") : [])];
  });
}

const merged = (a: readonly EventDay[], b: readonly EventDay[]): EventDay[] =>
  daysOf([...a, ...b].flatMap((e) => e.happenings));

export function bodyWorld(all: BodiesData, world: World, known: Day | undefined): BodyWorld {
  const data = known === undefined ? all : bodiesAsKnown(all, known);
  const { longStart, asOf }: DatasetMeta = world.dataset.meta;
  const names = new Map(data.names.map((n) => [`${n.body} ${n.party}`, n.name]));
  const nameIn = (body: string, party: PartyId): LocalizedText =>
    names.get(`${body} ${party}`) ?? world.parties.get(party)?.short ?? { en: party, ja: party };
  const told = data.events.flatMap((e) =>
    e.date ? [{ layer: e.topic, happening: { kind: "told" as const, title: e.title, date: e.date } }] : [],
  );
  const events = [...told, ...joinings(data, nameIn)].filter(
    ({ happening: { date } }) => date.day >= longStart && date.day <= asOf,
  );
  const eventsOf = memoize((others: readonly EventDay[], ...layers: string[]): readonly EventDay[] =>
    merged(others, daysOf(events.filter((e) => layers.includes(e.layer)).map((e) => e.happening))),
  );
  return {
    data,
    bodies: new Map(data.bodies.map((b) => [b.layer, b])),
    index: indexBodies(data.members, { longStart, asOf }),
    seatsOn: indexSeats(data.places, { longStart, asOf }),
    nameIn,
    eventsWith: (others, layers) => {
      const bodies = world.dataset.meta.layers
        .filter((l) => l.role === "body" && layers.includes(l.id))
        .map((l) => l.id);
      return bodies.length === 0 ? others : eventsOf(others, ...bodies);
    },
  };
}
