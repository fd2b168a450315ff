// Fills that tell a category without colour. One copy in the page serves every picture.
import type { ReactNode } from "react";
import { patternDefs } from "../../scene/style-css.ts";

export const Patterns = (): ReactNode => (
  <svg className="sr-only" aria-hidden="true" focusable="false" width="0" height="0">
    <defs>
      {patternDefs().map((p) => (
        <pattern key={p.id} id={p.id} width={p.size} height={p.size} patternUnits="userSpaceOnUse">
          <rect className={p.ground} width={p.size} height={p.size} />
          <path className={p.ink} d={p.d} />
        </pattern>
      ))}
    </defs>
  </svg>
);
