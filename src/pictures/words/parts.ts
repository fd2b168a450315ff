// What there is to say of a view: ids, numbers and dates of what its pictures show, in no language. `say.ts` prints it; nothing else
// counts or lists for a text about a view (ADR 37).
import type { Day } from "../../data/day.ts";
import type { AgreementId, DateClaim, PartyId } from "../../data/types.ts";
import { type Basis, coverageOn, type Flow, roundShare } from "../../model/coverage/coverage.ts";
import { latestRef, type Ref, type Selection } from "../../model/selection/selection.ts";
import { type EventDay, latestEventDay } from "../../model/time/events.ts";
import { assistanceBy, boundBy, type CountRule, countsBy, organisationsOn } from "../../model/world/counting.ts";
import { isShown, layerOfRole, layerSet, tieLayers } from "../../model/world/layers.ts";
import { boundMembersOn, isBoundOn, membersOn } from "../../model/world/organisations.ts";
import type { TieSpan } from "../../model/world/ties.ts";
import type { Hypothesis } from "../../model/world/with-hypotheses.ts";
import type { Snapshot, World } from "../../model/world/world.ts";
import type { PictureState } from "../picture-input.ts";

type Picture = "map" | "network";

/** A state as texts about it see it: what pictures ask, and what is asked beside them. */
export type SaidState = PictureState & { q?: string | undefined };

/** Something chosen, and how it is tied. */
export interface Chosen {
  ref: Ref;
  /** Of a party, its ties that are shown; the earliest first. */
  ties: readonly { agreement: AgreementId; stage: TieSpan["stage"]; since?: DateClaim }[];
  /** An agreement is in force with the party, shown or not: only where there is none, none is said to be. */
  isBound: boolean;
  isAssisted: boolean;
  /** Of an organisation: its members with which an agreement is in force, shown or not. */
  boundMembers: readonly PartyId[];
  /** Of an agreement: whom it binds by the rule, and how many have signed. */
  bound: readonly PartyId[];
  signed: number;
  /** About which the rule says something there. */
  organisations: readonly PartyId[];
}

export interface ViewParts {
  pictures: readonly Picture[];
  centre: PartyId;
  day: Day;
  /** The latest on or before the day. */
  event: EventDay | undefined;
  whatif: readonly Hypothesis[];
  known: Day | undefined;
  rule: CountRule;
  /** About which the rule says something. */
  organisations: readonly PartyId[];
  /** In force and shown. */
  agreements: readonly AgreementId[];
  /** Parties by what is shown between them and the centre, by the rule of counting. A party stands in each kind that it has. */
  parties: Record<"inForce" | "signed" | "talks" | "assistance", readonly PartyId[]>;
  /** Of the network. */
  frameworks: readonly { agreement: AgreementId; count: number }[];
  /** Undefined also where it is nothing: that no agreement is in force has been said. */
  share: { percent: number; flow: Flow; basis: Basis; year: number } | undefined;
  opened: readonly { organisation: PartyId; states: number }[];
  question: string | undefined;
  selection: Selection;
  /** The last one that was chosen. */
  chosen: Chosen | undefined;
  /** Layers that the package shows and the state does not, and the other way round. */
  hidden: readonly string[];
  added: readonly string[];
}

const isTalks = ({ stage }: TieSpan): boolean => stage !== "in-force" && stage !== "signed" && stage !== "left";

const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** Whether a tie is drawn: negotiations have their own layer. */
function shownBy(world: World, layers: readonly string[]): (tie: TieSpan) => boolean {
  const shown = layerSet(layers);
  const talks = layerOfRole(world.dataset.meta, "talks");
  return (tie) =>
    tie.stage !== "left" && shown.has((isTalks(tie) ? talks : world.agreements.get(tie.agreement)?.layer) ?? "");
}

/** `isTied`: which ties are told of; all of them by default. */
export function chosenParts(
  ref: Ref,
  world: World,
  snapshot: Snapshot,
  rule: CountRule,
  isTied: (tie: TieSpan) => boolean = ({ stage }) => stage !== "left",
  withAssistance = true,
): Chosen {
  const isParty = ref.kind === "party";
  const isCounted = countsBy(world, snapshot, rule);
  const ties = isParty
    ? snapshot
        .tiesOf(ref.id)
        .filter(isTied)
        .toSorted((a, b) => a.from - b.from)
    : [];
  return {
    ref,
    ties: ties.map(({ agreement, stage, since }) => ({ agreement, stage, ...(since ? { since } : {}) })),
    isBound: isParty && isBoundOn(snapshot, ref.id),
    isAssisted: isParty && withAssistance && snapshot.assistanceOf(ref.id).length > 0,
    boundMembers: isParty ? boundMembersOn(world, snapshot, ref.id) : [],
    bound: ref.kind === "agreement" ? boundBy(world, snapshot, rule, ref.id) : [],
    signed: snapshot.ties.filter((t) => t.agreement === ref.id && t.stage === "signed" && isCounted(t)).length,
    organisations: ref.kind === "agreement" ? organisationsOn(world, snapshot, false, ref.id) : [],
  };
}

/** Law: its numbers and names are those that the marks of its pictures show (test/pictures/words.test.ts). */
export function viewParts(
  world: World,
  events: readonly EventDay[],
  state: SaidState,
  pictures: readonly Picture[],
): ViewParts {
  const { day, layers, rule, selection, whatif, known, q, flow, expandedOrganisations } = state;
  const snapshot = world.at(day);
  const { meta } = world.dataset;
  const isDrawn = shownBy(world, layers);
  const ties = snapshot.ties.filter(countsBy(world, snapshot, rule)).filter(isDrawn);
  const partiesWith = (is: (tie: TieSpan) => boolean): PartyId[] => distinct(ties.filter(is).map((t) => t.party));
  const assists = isShown(meta, "assistance", layerSet(layers));
  const drawn = snapshot.ties.filter(isDrawn);
  const inForce = drawn.filter((t) => t.stage === "in-force");
  const agreements = distinct(inForce.map((t) => t.agreement));
  const isDrawnChapter = (party: PartyId, agreement: AgreementId | undefined): boolean =>
    agreement === undefined || drawn.some((t) => t.agreement === agreement && t.party === party);
  const assistance = assists
    ? assistanceBy(world, snapshot, rule).filter((a) => a.counts && isDrawnChapter(a.via ?? a.party, a.refersTo))
    : [];
  const coverage = coverageOn(world, day, state);
  const percent = coverage?.[flow] ?? null;
  const last = latestRef(selection);
  const open = expandedOrganisations.flatMap((organisation) => {
    const states = membersOn(world, organisation, day).length;
    const isThere = drawn.some((t) => t.party === organisation && !t.via);
    return states > 0 && isThere ? [{ organisation, states }] : [];
  });
  const own = tieLayers(meta);
  return {
    pictures,
    centre: meta.focal,
    day,
    event: latestEventDay(events, day),
    whatif,
    known,
    rule,
    organisations: organisationsOn(world, snapshot, true).filter(
      (id) => drawn.some((t) => t.party === id) || (assists && snapshot.assistanceOf(id).length > 0),
    ),
    agreements,
    parties: {
      inForce: partiesWith((t) => t.stage === "in-force"),
      signed: partiesWith((t) => t.stage === "signed"),
      talks: partiesWith(isTalks),
      assistance: distinct(assistance.map((a) => a.party)),
    },
    frameworks: pictures.includes("network")
      ? agreements
          .filter((id) => regionOf(world, id) && inForce.some((t) => t.agreement === id && !t.via))
          .map((agreement) => ({ agreement, count: boundBy(world, snapshot, rule, agreement).length }))
      : [],
    share:
      coverage && percent !== null && roundShare(percent) > 0
        ? { percent: roundShare(percent), flow, basis: state.basis, year: coverage.year }
        : undefined,
    opened: open,
    question: q !== undefined && selection.length === 0 ? q : undefined,
    selection,
    chosen: last && chosenParts(last, world, snapshot, rule, isDrawn, assists),
    hidden: own.filter((l) => l.on && !layers.includes(l.id)).map((l) => l.id),
    added: meta.layers.filter((l) => !l.on && layers.includes(l.id)).map((l) => l.id),
  };
}

/** Whether an agreement has a region: one of several parties whose layer does not draw it party by party. */
function regionOf(world: World, id: AgreementId): boolean {
  const agreement = world.agreements.get(id);
  const role = world.dataset.meta.layers.find((l) => l.id === agreement?.layer)?.role;
  return agreement?.kind === "plurilateral" && role !== "plurilateral";
}
