// Where a picture is painted: one SVG a plane, and one element around them that is pointed at, zoomed and named.
import type { PointerEvent, ReactNode, Ref } from "react";
import type { Planes } from "../../pictures/planes.ts";
import "./stage.css";

interface StageProps {
  ref: Ref<HTMLDivElement>;
  planes: Planes;
  /** px. */
  size: { width: number; height: number };
  /** px per unit of the marks; 1 by default. */
  unit?: number;
  /** Accessible name of the picture. */
  label: string;
  /** Definitions that marks refer to. */
  defs?: ReactNode;
  /** Groups of a plane over all others, which paint themselves. */
  above?: ReactNode;
  onPointerDown?: (e: PointerEvent) => void;
  onPointerMove?: (e: PointerEvent) => void;
}

/**
 * Two specks far outside: the bounds of a plane do not change with what is on it, so that a tie that comes or goes does
 * not make the browser arrange all its layers again.
 */
const BOUNDS = "M-20000 -20000h1v1zM40000 40000h1v1z";

const Plane = ({
  size,
  unit = 1,
  children,
}: Pick<StageProps, "size" | "unit"> & { children: ReactNode }): ReactNode => (
  <svg
    className="plane"
    role="presentation"
    focusable="false"
    width={size.width}
    height={size.height}
    // Without one, the browser need not scale at all.
    viewBox={unit === 1 ? undefined : `0 0 ${size.width / unit} ${size.height / unit}`}
  >
    {children}
  </svg>
);

export const Stage = ({ planes, size, unit = 1, label, defs, above, ...on }: StageProps): ReactNode => (
  <div className="stage-planes" role="group" aria-label={label} {...on}>
    {planes.map((kinds, i) => (
      <Plane key={kinds[0]} size={size} unit={unit}>
        {i === 0 && defs}
        <g data-camera="">
          <path d={BOUNDS} />
          <g data-plane="" />
        </g>
      </Plane>
    ))}
    {above && (
      <Plane size={size} unit={unit}>
        <g data-camera="">{above}</g>
      </Plane>
    )}
  </div>
);

/** Moves and scales all planes together; `x` and `y` in units of the marks. */
export function moveCamera(stage: Element, { x, y, k }: { x: number; y: number; k: number }): void {
  const transform = `translate(${x},${y}) scale(${k})`;
  for (const camera of stage.querySelectorAll("[data-camera]")) camera.setAttribute("transform", transform);
}
