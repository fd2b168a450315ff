// Container of a picture: one SVG per plane, in an element that handles pointing and zooming and has the accessible name.
import type { PointerEvent, ReactNode, Ref } from "react";
import type { Planes } from "../../pictures/planes.ts";
import { onCanvas } from "./on-canvas.ts";
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
  /** Groups of an additional top plane that paint themselves. */
  above?: ReactNode;
  onPointerDown?: (e: PointerEvent) => void;
  onPointerMove?: (e: PointerEvent) => void;
}

/**
 * Two tiny shapes far outside keep the bounds of a plane constant. Otherwise the browser would rearrange all layers
 * whenever a tie appears or disappears.
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
    // Without a viewBox the browser does not have to scale.
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
  onCanvas.get(stage)?.move(x, y);
}
