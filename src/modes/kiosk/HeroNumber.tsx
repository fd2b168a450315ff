// The one large number of a screen and what it counts, read as one sentence.
import type { ReactNode } from "react";
import { parted } from "../../pictures/shown-figures.ts";

/** `value`: as printed, with its unit, which is set smaller. */
export function HeroNumber({ value, children }: { value: string; children: ReactNode }): ReactNode {
  const [number, unit] = parted(value);
  return (
    <p className="kiosk-hero">
      <b className="kiosk-number">
        {number}
        {unit && <span className="kiosk-unit">{unit.trim()}</span>}
      </b>{" "}
      <span className="kiosk-hero-about">{children}</span>
    </p>
  );
}
