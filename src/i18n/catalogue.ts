// The shape of a catalogue: every language says the same things. A missing key does not compile.

import type { Precision } from "../data/day.ts";
import type { AssistanceKind } from "../data/layer-terms.ts";
import type { Evidence, Stage } from "../data/types.ts";

type S = string;
export interface Catalogue {
  locale: S;
  /** Dates by table: building an Intl format costs more at start than everything else that is written there. */
  dates: {
    year(year: number): S;
    month(year: number, month: number, brief: boolean): S;
    day(year: number, month: number, date: number, brief: boolean): S;
  };
  and(list: readonly S[]): S;
  separator: S;
  skip: S;
  figures: {
    heading: S;
    agreements(n: number): S;
    agreementsMore(signed: number): S;
    partners(n: number): S;
    /** `whole`: organisations counted as one, already joined. */
    partnersMore(signed: number, whole: S): S;
    coverage: S;
    coverageMore(year: number): S;
    coveragePublished(value: S, approximate: boolean, when: S): S;
    coverageNone: S;
    supplement: S;
    assistance: S;
    assistanceMore(stated: number, when: S, identified: number): S;
    assistanceNone: S;
    open(what: S): S;
    close: S;
  };
  lists: Record<
    | "agreements"
    | "partners"
    | "coverage"
    | "assistance"
    | "agreementsNote"
    | "partnersNote"
    | "assistanceNote"
    | "inForce"
    | "signedOnly"
    | "twoWayOnly"
    | "steps"
    | "exports"
    | "imports"
    | "total"
    | "share"
    | "sum"
    | "definition"
    | "flow"
    | "basis"
    | "basisInForce"
    | "basisSigned"
    | "basisTalks"
    | "tradeYear"
    | "tradeLast"
    | "reconciliation"
    | "published"
    | "computed"
    | "partyColumn",
    S
  > & {
    opened(n: number, organisation: S): S;
    missing(list: S): S;
    missingBoth(party: S): S;
    missingExports(party: S): S;
    missingImports(party: S): S;
    tradeOf(year: number, unit: S, source: S): S;
    statedUnidentified(identified: number, stated: number): S;
  };
  /** Units of the trade tables by their id in the package; an unknown unit is printed as it is. */
  units: Record<S, S>;
  timeline: Record<
    | "heading"
    | "slider"
    | "compare"
    | "play"
    | "pause"
    | "slower"
    | "faster"
    | "previous"
    | "next"
    | "typeDate"
    | "go"
    | "noEvent"
    | "noInformation",
    S
  > & {
    speed(s: number): S;
    speedLabel(s: number): S;
    badDate(text: S, from: S, to: S): S;
    /** Begins the slider with a year. */
    range(from: number): S;
    asOf(when: S): S;
  };
  stages: Record<Stage, S>;
  happenings: Record<Stage, (what: S, who?: S) => S> & {
    assistance(party: S, form: S): S;
    /** `who`: those named, of `n`; `more` beside them, 0 or less for none. */
    joined(body: S, who: S, n: number, more: number): S;
  };
  forms: Record<AssistanceKind, S>;
  /** Names of the layers come from the package. */
  layers: { heading: S };
  /** Multilateral bodies; what is said once they have come stands in `bodies.ts`. */
  bodies: Record<"heading" | "loading" | "failed", S>;
  legend: Record<
    | "fill"
    | "none"
    | "assistOnly"
    | "leaving"
    | "longDash"
    | "nodeFramework"
    | "chapter"
    | "region"
    | "opened"
    | "undetermined"
    | "disputed"
    | "boundary"
    | "islet",
    S
  >;
  map: Record<
    | "heading"
    | "zoomIn"
    | "zoomOut"
    | "reset"
    | "lens"
    | "projection"
    | "borders"
    | "zoomTo"
    | "loading"
    | "lensFailed"
    | "turn"
    | "move"
    | "whichOne",
    S
  > & {
    label(focal: S): S;
    projections: Record<"equal-earth" | "capital" | "globe", S>;
    distance(km: number): S;
    turnTo: Record<"up" | "down" | "left" | "right", S>;
    moveTo: Record<"up" | "down" | "left" | "right", S>;
  };
  network: Record<"heading" | "putBack" | "putBackHint" | "way" | "zoomIn" | "zoomOut" | "whole" | "size", S> & {
    weights: Record<"equal" | "trade" | "ties", S>;
    largestTies(name: S, n: number): S;
    largestTrade(name: S, value: S, unit: S, year: number): S;
    wayValue(percent: number): S;
    label(focal: S): S;
    region(name: S, n: number): S;
    regionLabel(name: S, n: number, focal: S): S;
  };
  marks: {
    party(name: S, ties: S): S;
    noTies(name: S): S;
    tie(agreement: S, stage: S): S;
    assistance: S;
  };
  inspector: Record<
    | "heading"
    | "close"
    | "assistance"
    | "tradeNone"
    | "tradeGap"
    | "partialYear"
    | "applications"
    | "applied"
    | "members"
    | "memberOf"
    | "openStates"
    | "closeStates"
    | "parties"
    | "milestones"
    | "amendments"
    | "protocolDates"
    | "stagesHeading"
    | "signed"
    | "inForce"
    | "left"
    | "notYet"
    | "unknownDate"
    | "focal"
    | "note"
    | "notCounted"
    | "cite"
    | "cited"
    | "more",
    S
  > & {
    since(when: S): S;
    onDay(when: S): S;
    via(organisation: S): S;
    partiesCount(n: number, focal: S): S;
    ties(focal: S): S;
    noTies(focal: S): S;
    trade(focal: S): S;
    attested(when: S): S;
    refersTo(agreement: S): S;
    goToDay(when: S): S;
    candidate: Record<"applied" | "negotiating" | "acceded" | "interest" | "candidate", S>;
    events: Record<"agreed" | "signing-began" | "signed" | "promulgated" | "in-force", S>;
  };
  /** Several parties beside each other. */
  shared: Record<"ways" | "noWay" | "none" | "some", S> & { all(names: S): S };
  evidence: Record<Evidence, S> & Record<"officialLong" | "secondaryLong" | "unverifiedLong", S>;
  precision: Record<Precision, S>;
  parts: Record<Precision, (grade: S) => S>;
  recorded(when: S): S;
  assumed: S;
  search: Record<
    "label" | "placeholder" | "failed" | "party" | "agreement" | "layer" | "clear" | "question" | "backToQuestion",
    S
  > & {
    none(q: S): S;
    results(n: number): S;
    ask(q: S): S;
  };
  /** The menu of views; what each is called stands in its folder. */
  tools: Record<"heading" | "pictures" | "close", S>;
  /** What is imagined beside the facts. */
  hypothetical: { mark: S; banner(list: S): S; one(party: S, agreement: S, when: S): S; back: S };
  settings: Record<"heading" | "language" | "both" | "theme" | "auto" | "light" | "dark" | "contrast" | "views", S>;
  notices: {
    heading: S;
    bad(key: S, value: S): S;
    /** The day needs the long range, which begins with `from`. */
    needsRange(day: S, from: number): S;
    pinned(key: S, value: S): S;
    moved(day: S, from: number): S;
    bare(file: S): S;
    unreadable(file: S): S;
    unloaded(file: S): S;
    dismiss: S;
  };
  failure: Record<"retry" | "data" | "late" | "byItself" | "reload" | "display" | "console" | "stories", S> & {
    title(what: S): S;
    body(message: S): S;
    lateTitle(what: S): S;
  };
  sources: S;
  source: S;
}
