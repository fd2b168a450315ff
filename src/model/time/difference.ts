// What changed between two days. Law: bound on the second day = bound on the first + gained − lost.
import type { Day } from "../../data/day.ts";
import type { AgreementId, PartyId, Stage } from "../../data/types.ts";
import type { AssistanceSpan } from "../world/assistance.ts";
import type { TieSpan } from "../world/ties.ts";
import type { World } from "../world/world.ts";

export interface TieChange {
  agreement: AgreementId;
  party: PartyId;
  via?: PartyId;
  /** Tie on the first day and on the second. */
  before?: TieSpan;
  after?: TieSpan;
}

export interface Difference {
  first: Day;
  second: Day;
  /** `gained`: in force on the second day only. `lost`: on the first only. */
  gained: TieChange[];
  lost: TieChange[];
  /** Changes of stage short of entry into force, including negotiations that began or ended. */
  changed: TieChange[];
  assistance: { gained: AssistanceSpan[]; lost: AssistanceSpan[] };
}

const keyOf = (t: { agreement: AgreementId; party: PartyId }): string => `${t.agreement} ${t.party}`;
const stageOf = (tie: TieSpan | undefined): Stage | undefined => (tie?.stage === "left" ? undefined : tie?.stage);

export function differenceBetween(world: World, first: Day, second: Day): Difference {
  const [a, b] = [world.at(first), world.at(second)];
  const [before, after] = [a, b].map((s) => new Map(s.ties.map((t) => [keyOf(t), t]))) as [
    Map<string, TieSpan>,
    Map<string, TieSpan>,
  ];
  const out: Difference = { first, second, gained: [], lost: [], changed: [], assistance: { gained: [], lost: [] } };
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    const tie = (is ?? was) as TieSpan;
    const [old, now] = [stageOf(was), stageOf(is)];
    if (old === now) continue;
    const change: TieChange = {
      agreement: tie.agreement,
      party: tie.party,
      ...(tie.via ? { via: tie.via } : {}),
      ...(was ? { before: was } : {}),
      ...(is ? { after: is } : {}),
    };
    if (now === "in-force") out.gained.push(change);
    else if (old === "in-force") out.lost.push(change);
    else out.changed.push(change);
  }
  // Compare by fact: a chapter's span is split wherever its agreement's span is.
  const [had, has] = [a, b].map((s) => new Map(s.assistance.map((x) => [x.row.fact, x]))) as [
    Map<string, AssistanceSpan>,
    Map<string, AssistanceSpan>,
  ];
  out.assistance.gained = [...has].flatMap(([fact, span]) => (had.has(fact) ? [] : [span]));
  out.assistance.lost = [...had].flatMap(([fact, span]) => (has.has(fact) ? [] : [span]));
  return out;
}

/** Parties whose ties are not the same. */
export const partiesChanged = (d: Difference): PartyId[] => [
  ...new Set([...d.gained, ...d.lost, ...d.changed, ...d.assistance.gained, ...d.assistance.lost].map((x) => x.party)),
];
