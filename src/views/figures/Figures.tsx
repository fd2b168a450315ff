// The four headline figures. Each opens into the list that makes it.
import type { ReactNode } from "react";
import type { FigureKind } from "../../data/types.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatClaim, formatShare, wordsIn } from "../../i18n/locale.ts";
import { coverageOn, roundShare } from "../../model/coverage.ts";
import { type Figures as FigureValues, figuresOn, isBinding, partnersOf } from "../../model/figures.ts";
import { publishedBeside } from "../../model/published.ts";
import { useAtlas, useAtlasState, useLocale, useSnapshot, useWorld } from "../atlas.ts";
import { Say } from "../say.tsx";

interface Shown {
  kind: FigureKind;
  value: number | null;
  print(t: Catalogue): string;
  label(t: Catalogue): string;
  more(t: Catalogue, tongue: "en" | "ja"): string;
}

function useShown(): Shown[] {
  const world = useWorld();
  const snapshot = useSnapshot();
  const [flow, basis, trade] = [
    useAtlasState((s) => s.flow),
    useAtlasState((s) => s.basis),
    useAtlasState((s) => s.trade),
  ];
  const figures: FigureValues = figuresOn(world, snapshot.from);
  const coverage = coverageOn(world, snapshot.from, { basis, trade });
  const share = coverage?.[flow] ?? null;
  const published = publishedBeside(world, snapshot.to, "coverage");
  const whole = partnersOf(snapshot, isBinding)
    .flatMap((p) => world.parties.get(p.party) ?? [])
    .filter((p) => p.kind === "organisation");
  const { stated } = figures.assistance;
  const standard = flow === "total" && basis === "in-force" && trade === "last";
  return [
    {
      kind: "agreements",
      value: figures.agreements.inForce,
      print: () => String(figures.agreements.inForce),
      label: (t) => t.figures.agreements,
      more: (t) => t.figures.agreementsMore(figures.agreements.signedOrInForce - figures.agreements.inForce),
    },
    {
      kind: "partners",
      value: figures.partners.inForce,
      print: () => String(figures.partners.inForce),
      label: (t) => t.figures.partners,
      more: (t, tongue) =>
        t.figures.partnersMore(
          figures.partners.signedOrInForce - figures.partners.inForce,
          t.and(whole.map((p) => wordsIn(p.short, tongue))),
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
            t.figures.coveragePublished(`${published.value} %`, published.approximate, formatClaim(published.date, t)),
          );
        return said.join(" · ");
      },
    },
    {
      kind: "assistance",
      value: figures.assistance.identified,
      print: () => String(figures.assistance.identified),
      label: (t) => t.figures.assistance,
      more: (t) =>
        stated ? t.figures.assistanceMore(stated.value, formatClaim(stated.date, t)) : t.figures.assistanceNone,
    },
  ];
}

export function Figures(): ReactNode {
  const { actions } = useAtlas();
  const opened = useAtlasState((s) => s.opened);
  const { text } = useLocale();
  return (
    <ul className="figures" aria-label={text((t) => t.figures.heading)}>
      {useShown().map((f) => (
        <li key={f.kind}>
          <button
            type="button"
            className={`figure figure-${f.kind}`}
            data-figure={f.kind}
            data-value={f.value ?? ""}
            aria-expanded={opened === f.kind}
            onClick={() => actions.open(f.kind)}
          >
            <span className="figure-value">{text((t) => f.print(t)).split(" / ")[0]}</span>
            <span className="figure-label">
              <Say of={f.label} block />
            </span>
            <span className="figure-more">
              <Say of={f.more} block />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
