// A legend sample on screen, with the same marks as on exported pages.
import type { ReactNode } from "react";
import type { LegendRow, SampleMark, Window } from "../../pictures/legend-samples.ts";
import type { StyleName } from "../../scene/style/style.ts";
import { Text } from "../text.tsx";
import "./legend.css";
import "./samples.css";

/** The legend has its own patterns (`Patterns` with the suffix `-legend`). */
const classOf = (style: StyleName): string => `m-${style} in-legend`;

function Drawn({ mark }: { mark: SampleMark }): ReactNode {
  const className = classOf(mark.style);
  switch (mark.kind) {
    case "line":
      return <line className={className} x1={mark.x1} x2={mark.x2} y1={mark.y1} y2={mark.y2} />;
    case "circle":
      return <circle className={className} cx={mark.x} cy={mark.y} r={mark.r} />;
    default:
      return <path className={className} d={mark.d} />;
  }
}

const WIDE: Window = [0, 0, 40, 16];

export const SampleOf = ({ sample, window = WIDE }: { sample: readonly SampleMark[]; window?: Window }): ReactNode => (
  <svg
    className={window[2] > 16 ? "legend-sample" : "legend-fill"}
    viewBox={window.join(" ")}
    aria-hidden="true"
    focusable="false"
  >
    {sample.map((mark) => (
      <Drawn key={mark.id} mark={mark} />
    ))}
  </svg>
);

export const Row = ({ row }: { row: LegendRow }): ReactNode => (
  <span className={`sample-row row-${row.id}`} data-row={row.id}>
    <SampleOf sample={row.sample} window={row.window} />
    <Text of={row.say} />
  </span>
);
