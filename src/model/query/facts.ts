// For each term, the spans in which it holds for each party, and the agreement, body or framework behind them.

import type { DateClaim, PartyId, SourceId } from "../../data/types.ts";
import type { BodyIndex } from "../bodies/spans.ts";
import { groupBy } from "../group.ts";
import { assistanceThrough, joined } from "../world/counting.ts";
import type { Span, TieSpan } from "../world/ties.ts";
import type { World } from "../world/world.ts";
import type { Term } from "./ast.ts";
import type { QueryStage } from "./terms.ts";

export interface TermSpan extends Span {
  party: PartyId;
  /** Holds only through this organisation. */
  via?: PartyId;
  /** The agreement, body or framework that made it hold. */
  what: string;
  since?: DateClaim;
  sources: readonly SourceId[];
}

/** The multilateral bodies, once they are loaded. */
export interface QueryBodies {
  index: BodyIndex;
  ids: readonly string[];
}

const ALWAYS = { from: -1e9 as Span["from"], to: 1e9 as Span["to"] };

const isAt = (stage: TieSpan["stage"], asked: QueryStage): boolean =>
  asked === "talks" ? stage === "negotiating" || stage === "agreed" || stage === "suspended" : stage === asked;

function tiesOf(world: World, stage: QueryStage, isMeant: (agreement: string) => boolean): TermSpan[] {
  const spans = world.ties.flatMap((t): TermSpan[] =>
    isAt(t.stage, stage) && isMeant(t.agreement)
      ? [
          {
            party: t.party,
            from: t.from,
            to: t.to,
            what: t.agreement,
            sources: t.since?.sources ?? [],
            ...(t.via ? { via: t.via } : {}),
            ...(t.since ? { since: t.since } : {}),
          },
        ]
      : [],
  );
  return withFocal(spans, world);
}

/** And where the focal party is bound itself: while anyone is bound with it, once for each of what binds them. */
function withFocal(spans: TermSpan[], { dataset }: World, whatOf = (s: TermSpan) => s.what): TermSpan[] {
  const own = groupBy(
    spans.filter((s) => !s.via),
    whatOf,
  );
  const focal = [...own].flatMap(([what, all]) =>
    joined(all).map((stretch): TermSpan => {
      const first = all.find((s) => s.from === stretch.from);
      return {
        party: dataset.meta.focal,
        ...stretch,
        what,
        sources: first?.sources ?? [],
        ...(first?.since ? { since: first.since } : {}),
      };
    }),
  );
  return [...spans, ...focal];
}

function kindOf(world: World, stage: QueryStage, id: Extract<Term, { kind: "kind" }>["id"]): TermSpan[] {
  if (id === "assistance") return withFocal(assistanceTerms(world), world, () => id);
  return tiesOf(world, stage, (agreement) => {
    const found = world.agreements.get(agreement);
    // Not every bilateral agreement is a partnership agreement.
    return id === "partnership" ? found?.kind === "bilateral" && found.family === id : found?.kind === id;
  });
}

/** As the headline figure counts: a second framework makes nobody a partner. */
const assistanceTerms = (world: World): TermSpan[] =>
  [...world.assistance, ...assistanceThrough(world)]
    .filter((a) => a.counts)
    .map((a) => ({
      party: a.party,
      from: a.from,
      to: a.to,
      what: a.id,
      sources: a.row.sources,
      ...(a.via ? { via: a.via } : {}),
      ...(a.since ? { since: a.since } : {}),
    }));

/** Spans of an organisation's member states, and of the organisation itself where it is ever a party. */
function organisationOf(world: World, id: PartyId): TermSpan[] {
  const states = world.dataset.organisations
    .filter((o) => o.organisation === id)
    .map(
      (o): TermSpan => ({
        party: o.party,
        from: o.joined.day,
        to: o.left?.day ?? ALWAYS.to,
        what: id,
        since: o.joined,
        sources: o.joined.sources,
      }),
    );
  return world.everTied.includes(id) ? [{ party: id, ...ALWAYS, what: id, sources: [] }, ...states] : states;
}

function regionOf(world: World, id: string): TermSpan[] {
  const region = world.dataset.meta.regions.find((r) => r.id === id);
  if (!region) return [];
  const [west, south, east, north] = region.box;
  return world.dataset.parties.flatMap(({ id: party, lat, lon }): TermSpan[] => {
    if (lat === undefined || lon === undefined) return [];
    const isAcross = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
    return isAcross && lat >= south && lat <= north ? [{ party, ...ALWAYS, what: id, sources: [] }] : [];
  });
}

export function spansOf(term: Term, stage: QueryStage, world: World, bodies?: QueryBodies): TermSpan[] {
  switch (term.kind) {
    case "agreement":
      return tiesOf(world, stage, (agreement) => agreement === term.id);
    case "kind":
      return kindOf(world, stage, term.id);
    case "organisation":
      return organisationOf(world, term.id);
    case "region":
      return regionOf(world, term.id);
    case "party":
      return [{ party: term.id, ...ALWAYS, what: term.id, sources: [] }];
    case "body":
      return (bodies?.index.spansOf(term.id) ?? []).flatMap((s): TermSpan[] =>
        s.knowledge === "earlier"
          ? []
          : [
              {
                party: s.party,
                from: s.from,
                to: s.to,
                what: term.id,
                sources: s.member.joined?.sources ?? s.member.sources,
                ...(s.member.joined ? { since: s.member.joined } : {}),
              },
            ],
      );
  }
}
