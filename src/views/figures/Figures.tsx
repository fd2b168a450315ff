// The four headline figures. Each opens into the list that makes it.
import { memo, type ReactNode } from "react";
import type { FigureKind } from "../../data/types.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatClaim, formatShare, wordsIn } from "../../i18n/locale.ts";
import { coverageOn, roundShare } from "../../model/coverage.ts";
import { type Figures as FigureValues, figuresOn, isBinding, partnersOf } from "../../model/figures.ts";
import { publishedBeside } from "../../model/published.ts";
import { useAtlas, useAtlasState, useLocale, useSnapshot, useWorld } from "../atlas.ts";

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
        stated
          ? t.figures.assistanceMore(stated.value, formatClaim(stated.date, t), figures.assistance.identified)
          : t.figures.assistanceNone,
    },
  ];
}

interface FigureProps {
  kind: FigureKind;
  value: number | null;
  printed: string;
  /** One line a language, joined: a string, so that an unchanged figure is not drawn again. */
  label: string;
  more: string;
  expanded: boolean;
  onOpen(kind: FigureKind): void;
}

const LINE = "\n";

const Lines = ({ text }: { text: string }): ReactNode => {
  const { tongues } = useLocale();
  return text.split(LINE).map((line, i) => (
    <span key={tongues[i]} lang={tongues[i]} className={i === 0 ? "say say-block" : "say say-block say-second"}>
      {line}
    </span>
  ));
};

const Figure = memo(function Figure({ kind, value, printed, label, more, expanded, onOpen }: FigureProps): ReactNode {
  return (
    <button
      type="button"
      className={`figure figure-${kind}`}
      data-figure={kind}
      data-value={value ?? ""}
      aria-expanded={expanded}
      onClick={() => onOpen(kind)}
    >
      <span className="figure-value">{printed}</span>
      <span className="figure-label">
        <Lines text={label} />
      </span>
      <span className="figure-more">
        <Lines text={more} />
      </span>
    </button>
  );
});

export function Figures(): ReactNode {
  const { actions } = useAtlas();
  const opened = useAtlasState((s) => s.opened);
  const locale = useLocale();
  return (
    <ul className="figures" aria-label={locale.text((t) => t.figures.heading)}>
      {useShown().map((f) => (
        <li key={f.kind}>
          <Figure
            kind={f.kind}
            value={f.value}
            printed={f.print(locale.t)}
            label={locale.lines(f.label).join(LINE)}
            more={locale.lines(f.more).join(LINE)}
            expanded={opened === f.kind}
            onOpen={actions.open}
          />
        </li>
      ))}
    </ul>
  );
}
