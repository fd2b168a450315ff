// Fills that tell a category without colour. A picture that scales its land gives the scale, so that the tiles do not.
import type { ReactNode } from "react";
import { patternDefs } from "../../scene/style/style-css.ts";

/** `scale`: px on the screen per unit of what is filled. */
export const Patterns = ({ scale = 1, suffix = "" }: { scale?: number; suffix?: string }): ReactNode => (
  <defs>
    {patternDefs().map((p) => (
      <pattern
        key={p.id}
        id={`${p.id}${suffix}`}
        width={p.size}
        height={p.size}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${1 / scale})`}
      >
        <rect className="m-pattern-ground" width={p.size} height={p.size} />
        <path className={`m-${p.id}-ink`} d={p.d} />
      </pattern>
    ))}
  </defs>
);
