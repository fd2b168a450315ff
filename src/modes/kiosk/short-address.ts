// The address of a view for somebody's own device: short enough for a code that is read from a screen.
import { addressedOf, encodeAddress } from "../../store/address.ts";
import type { Addressed } from "../../store/schema.ts";
import type { AtlasState } from "../../store/state.ts";

/** Codes grow with their text; longer ones are hard to read. */
export const MAX_ADDRESS = 300;

/** What belongs to the hall and not to the view; pieces are left out from the end where it would be too long. */
export function takenAddress(base: string, state: AtlasState, defaults: Addressed): string {
  const { mode, tour, step, pin, theme } = defaults;
  const view = { ...addressedOf(state), mode, tour, step, pin, theme };
  const isRange = (part: string): number => Number(part.startsWith("range="));
  // The range comes first: it says which days there are.
  const parts = encodeAddress(view, defaults)
    .split("&")
    .filter(Boolean)
    .sort((a, b) => isRange(b) - isRange(a));
  const whole = (n: number): string => `${base}${n > 0 ? `?${parts.slice(0, n).join("&")}` : ""}`;
  let n = parts.length;
  while (n > 0 && whole(n).length > MAX_ADDRESS) n--;
  return whole(n);
}
