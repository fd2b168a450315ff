// Address of a view for the QR code, kept short enough to be scanned from a screen.
import { addressedOf, encodeAddress } from "../../store/address.ts";
import type { Addressed } from "../../store/schema.ts";
import type { AtlasState } from "../../store/state.ts";

/** Characters. Longer addresses give codes that are too dense to scan. */
export const MAX_ADDRESS = 300;

/** Address of the view without kiosk settings. If it is too long, parameters are dropped from the end. */
export function takenAddress(base: string, state: AtlasState, defaults: Addressed): string {
  const { mode, tour, step, pin, theme } = defaults;
  const view = { ...addressedOf(state), mode, tour, step, pin, theme };
  const isRange = (part: string): number => Number(part.startsWith("range="));
  // `range` first, because it limits which days are valid.
  const parts = encodeAddress(view, defaults)
    .split("&")
    .filter(Boolean)
    .sort((a, b) => isRange(b) - isRange(a));
  const whole = (n: number): string => `${base}${n > 0 ? `?${parts.slice(0, n).join("&")}` : ""}`;
  let n = parts.length;
  while (n > 0 && whole(n).length > MAX_ADDRESS) n--;
  return whole(n);
}
