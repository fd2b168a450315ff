// The headline figures, the share of trade first and largest. Each opens the list behind it.
import { type ReactNode, useRef } from "react";
import { FIGURE_KINDS, type FigureKind } from "../../data/figures.ts";
import { figuresOf, hasFigure, parted } from "../../pictures/shown-figures.ts";
import { type Inputs, useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { LiveLines, useLive, writeAttribute, writeLines, writeText } from "../live.tsx";
import { countTo } from "./counting.ts";

const LEADING = "coverage" satisfies FigureKind;
/** A number whose words are as long as they get. */
const MANY = 2;

function Figure({ kind }: { kind: FigureKind }): ReactNode {
  const { actions, inputs, store, figureRooms } = useAtlas();
  const expanded = useAtlasState((s) => s.openFigure === kind);
  // It counts on every frame: see the date.
  const isCounting = useAtlasState((s) => kind === LEADING && s.playing);
  const locale = useLocale();
  const box = useRef<HTMLButtonElement>(null);
  const counting = useRef(() => {});
  const shortOf = (input: Inputs["figures"]): readonly string[] =>
    kind === LEADING ? [] : locale.lines((t) => t.figures.short[kind](figuresOf(input).get(kind)?.value ?? 0));
  const roomIn = (input: Inputs["figures"]): string => figureRooms(input, locale, kind).join("\n");
  const now = useLive(inputs.figures, (input) => {
    const figure = figuresOf(input).get(kind);
    if (!figure) return;
    const [value, label, more, short] = box.current?.children ?? [];
    writeAttribute(box.current, "data-value", String(figure.value ?? ""));
    const [number, unit] = parted(figure.print(locale.t));
    counting.current();
    if (kind === LEADING && store.getState().playing) counting.current = countTo(value?.children[0], number);
    else writeText(value?.children[0], number);
    writeText(value?.children[1], unit);
    writeLines(label, locale.lines(figure.label));
    writeLines(more, locale.lines(figure.more));
    writeAttribute(more, "data-room", roomIn(input));
    writeLines(short, shortOf(input));
  });
  const figure = figuresOf(now).get(kind);
  const [number, unit] = parted(figure?.print(locale.t) ?? "");
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
      <span className="figure-value" aria-hidden={isCounting || undefined}>
        <span>{number}</span>
        <span className="figure-unit">{unit}</span>
      </span>
      <span className={kind === "coverage" ? "figure-label" : "figure-label has-short"}>
        <LiveLines lines={figure ? locale.lines(figure.label) : []} block />
      </span>
      <span className="figure-more" data-room={roomIn(now)}>
        <LiveLines lines={figure ? locale.lines(figure.more) : []} block />
      </span>
      {kind !== LEADING && (
        <span className="figure-short" aria-hidden="true">
          <LiveLines lines={shortOf(now)} rooms={locale.lines((t) => t.figures.short[kind](MANY))} />
        </span>
      )}
    </button>
  );
}

export function Figures(): ReactNode {
  const world = useWorld();
  const { text } = useLocale();
  return (
    <ul className="figures" aria-label={text((t) => t.figures.heading)}>
      {FIGURE_KINDS.filter((kind) => hasFigure(world, kind)).map((kind) => (
        <li key={kind}>
          <Figure kind={kind} />
        </li>
      ))}
    </ul>
  );
}
