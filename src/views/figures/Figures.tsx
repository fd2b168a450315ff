// The four headline figures. Each opens the list behind it.
import { type ReactNode, useRef } from "react";
import type { FigureKind } from "../../data/figures.ts";
import { memoize } from "../../model/memoize.ts";
import { shownFigures } from "../../pictures/shown-figures.ts";
import { type Inputs, useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { LiveLines, useLive, writeAttribute, writeLines, writeText } from "../live.tsx";

const KINDS: readonly FigureKind[] = ["agreements", "partners", "coverage", "assistance"];

/** Of the figures with the same input, for the four of them. */
const figuresOf = memoize((input: Inputs["figures"]) => new Map(shownFigures(input).map((f) => [f.kind, f])));

function Figure({ kind }: { kind: FigureKind }): ReactNode {
  const { actions, inputs } = useAtlas();
  const expanded = useAtlasState((s) => s.openFigure === kind);
  const locale = useLocale();
  const box = useRef<HTMLButtonElement>(null);
  const now = useLive(inputs.figures, (input) => {
    const figure = figuresOf(input).get(kind);
    if (!figure) return;
    const [value, label, more] = box.current?.children ?? [];
    writeAttribute(box.current, "data-value", String(figure.value ?? ""));
    writeText(value, figure.print(locale.t));
    writeLines(label, locale.lines(figure.label));
    writeLines(more, locale.lines(figure.more));
  });
  const figure = figuresOf(now).get(kind);
  return (
    <button
      ref={box}
      type="button"
      className={`figure figure-${kind}`}
      data-figure={kind}
      data-value={figure?.value ?? ""}
      aria-expanded={expanded}
      onClick={() => actions.openFigure(kind)}
    >
      <span className="figure-value">{figure?.print(locale.t)}</span>
      <span className="figure-label">
        <LiveLines lines={figure ? locale.lines(figure.label) : []} block />
      </span>
      <span className="figure-more">
        <LiveLines lines={figure ? locale.lines(figure.more) : []} block />
      </span>
    </button>
  );
}

export function Figures(): ReactNode {
  const { text } = useLocale();
  return (
    <ul className="figures" aria-label={text((t) => t.figures.heading)}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <Figure kind={kind} />
        </li>
      ))}
    </ul>
  );
}
