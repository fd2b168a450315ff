import type { SeatKind } from "../../data/body-types.ts";
import type { BodyShape } from "./look.ts";

/** The sign in the badge of a seat. */
export const SIGNS: Readonly<Record<SeatKind, BodyShape>> = {
  RTC: "triangle",
  ROCB: "square",
  RILO: "diamond",
  RCL: "circle",
};
