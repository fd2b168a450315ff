// Pattern fills, so that categories do not depend on colour. Pictures that scale their land pass the scale, so that tiles
// keep their size.
import type { ReactNode } from "react";
import { patternDefs } from "../../scene/style/style-css.ts";

/** `scale`: px per unit of the filled shapes. */
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
