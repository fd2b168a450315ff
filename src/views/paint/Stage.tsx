// Where a picture is painted: one SVG a plane, and one element around them that is pointed at, zoomed and named.
import type { PointerEvent, ReactNode, Ref } from "react";
import type { Planes } from "./planes.ts";

interface StageProps {
  ref: Ref<HTMLDivElement>;
  planes: Planes;
  /** px. */
  size: { width: number; height: number };
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

const Plane = ({ size, children }: Pick<StageProps, "size"> & { children: ReactNode }): ReactNode => (
  <svg className="plane" role="presentation" focusable="false" width={size.width} height={size.height}>
    {children}
  </svg>
);

export const Stage = ({ planes, size, label, defs, above, ...on }: StageProps): ReactNode => (
  <div className="stage-planes" role="group" aria-label={label} {...on}>
    {planes.map((kinds, i) => (
      <Plane key={kinds[0]} size={size}>
        {i === 0 && defs}
        <g data-camera="">
          <path d={BOUNDS} />
          <g data-plane="" />
        </g>
      </Plane>
    ))}
    {above && (
      <Plane size={size}>
        <g data-camera="">{above}</g>
      </Plane>
    )}
  </div>
);

/** Moves and scales all planes together. */
export function moveCamera(stage: Element, transform: string): void {
  for (const camera of stage.querySelectorAll("[data-camera]")) camera.setAttribute("transform", transform);
}
