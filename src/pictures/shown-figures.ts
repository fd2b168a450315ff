// The four headline figures of a day with their labels.
import type { FigureKind } from "../data/figures.ts";
import type { PartyId } from "../data/types.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { organisationWords } from "../i18n/counting.ts";
import { formatClaim, formatShare } from "../i18n/locale.ts";
import { coverageOn, roundShare } from "../model/coverage/coverage.ts";
import { type Figures as FigureValues, figuresOn, isBinding, partnersOf } from "../model/coverage/figures.ts";
import { decimalsOf, publishedBeside } from "../model/coverage/published.ts";
import { memoize } from "../model/memoize.ts";
import type { World } from "../model/world/world.ts";
import type { FiguresInput } from "./picture-input.ts";

export interface Shown {
  kind: FigureKind;
  value: number | null;
  print(t: Catalogue): string;
  label(t: Catalogue): string;
  more(t: Catalogue, language: "en" | "ja"): string;
}

/** A printed figure and its unit, which is set smaller. */
export const parted = (printed: string): readonly [number: string, unit: string] => {
  const at = /[^\d.,–]/.exec(printed)?.index ?? printed.length;
  return [printed.slice(0, at), printed.slice(at)];
};

/** Label of a figure, singular or plural according to its value. */
export const figureLabel = (kind: FigureKind, value: number, { figures }: Catalogue): string =>
  kind === "agreements" || kind === "partners" ? figures[kind](value) : figures[kind];

const organisationsIn = memoize(({ parties }: World): readonly PartyId[] =>
  [...parties.values()].filter((p) => p.kind === "organisation").map((p) => p.id),
);

/** Figures of the same input by kind, for all who show some of them. */
export const figuresOf = memoize(
  (input: FiguresInput): ReadonlyMap<FigureKind, Shown> => new Map(shownFigures(input).map((f) => [f.kind, f])),
);

/** Whether the package has any facts for a figure around the party in the centre: trade and assistance are often those of one party only. */
export const hasFigure = ({ dataset: { trade, assistance } }: World, kind: FigureKind): boolean =>
  kind === "coverage" ? trade.length > 0 : kind === "assistance" ? assistance.length > 0 : true;

export function shownFigures({ world, snapshot, flow, basis, trade, rule }: FiguresInput): Shown[] {
  const figures: FigureValues = figuresOn(world, snapshot.from, rule);
  const coverage = coverageOn(world, snapshot.from, { basis, trade });
  const share = coverage?.[flow] ?? null;
  const published = publishedBeside(world, snapshot.to, "coverage");
  const organisations = partnersOf(snapshot, isBinding, organisationsIn(world)).map((p) => p.party);
  const { stated } = figures.assistance;
  const standard = flow === "total" && basis === "in-force" && trade === "last";
  const all: Shown[] = [
    {
      kind: "agreements",
      value: figures.agreements.inForce,
      print: () => String(figures.agreements.inForce),
      label: (t) => t.figures.agreements(figures.agreements.inForce),
      more: (t) => t.figures.agreementsMore(figures.agreements.signedOrInForce - figures.agreements.inForce),
    },
    {
      kind: "partners",
      value: figures.partners.inForce,
      print: () => String(figures.partners.inForce),
      label: (t) => t.figures.partners(figures.partners.inForce),
      more: (t, language) =>
        t.figures.partnersMore(
          figures.partners.signedOrInForce - figures.partners.inForce,
          organisationWords(world, organisations, rule, language),
        ),
    },
    {
      kind: "coverage",
      value: share === null ? null : roundShare(share),
      print: (t) => (share === null ? "–" : formatShare(roundShare(share), t)),
      label: (t) => t.figures.coverage,
      more: (t) => {
        if (!coverage) return t.figures.coverageNone;
        const said = [t.figures.coverageMore(coverage.year)];
        if (coverage.table.id === "supplement") said.push(t.figures.supplement);
        else if (published && standard)
          said.push(
            t.figures.coveragePublished(
              formatShare(published.value, t, decimalsOf(published)),
              published.approximate,
              formatClaim(published.date, t),
            ),
          );
        return t.figures.coverageNotes(said);
      },
    },
    {
      kind: "assistance",
      value: figures.assistance.identified,
      print: () => String(figures.assistance.identified),
      label: (t) => t.figures.assistance,
      more: (t) =>
        stated
          ? t.figures.assistanceMore(stated.value, formatClaim(stated.date, t), figures.assistance.identified)
          : t.figures.assistanceNone,
    },
  ];
  return all.filter(({ kind }) => hasFigure(world, kind));
}
