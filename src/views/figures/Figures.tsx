// The four headline figures. Each opens the list behind it.
import { memo, type ReactNode } from "react";
import type { FigureKind } from "../../data/figures.ts";
import { type Shown, shownFigures } from "../../pictures/shown-figures.ts";
import { useAtlas, useAtlasState, useInput, useLocale } from "../atlas.ts";

export const useShownFigures = (): Shown[] => shownFigures(useInput("figures"));

interface FigureProps {
  kind: FigureKind;
  value: number | null;
  printed: string;
  /** Labels in all shown languages, joined to a string so that `memo` can compare them. */
  label: string;
  more: string;
  expanded: boolean;
  onOpen(kind: FigureKind): void;
}

const LINE = "\n";

const Lines = ({ text }: { text: string }): ReactNode => {
  const { languages } = useLocale();
  return text.split(LINE).map((line, i) => (
    <span key={languages[i]} lang={languages[i]} className={i === 0 ? "say say-block" : "say say-block say-second"}>
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
  const opened = useAtlasState((s) => s.openFigure);
  const locale = useLocale();
  return (
    <ul className="figures" aria-label={locale.text((t) => t.figures.heading)}>
      {useShownFigures().map((f) => (
        <li key={f.kind}>
          <Figure
            kind={f.kind}
            value={f.value}
            printed={f.print(locale.t)}
            label={locale.lines(f.label).join(LINE)}
            more={locale.lines(f.more).join(LINE)}
            expanded={opened === f.kind}
            onOpen={actions.openFigure}
          />
        </li>
      ))}
    </ul>
  );
}
