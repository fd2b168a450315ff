// Detects that a visitor has left. Pure functions; times are ms of a monotonic clock.

type Phase = "attract" | "session" | "warning";

export interface Idle {
  phase: Phase;
  /** Time of the last activity. */
  touched: number;
  /** Until this time, playback started by the visitor counts as activity. */
  heldUntil: number;
  /** Start of the warning. */
  warned: number;
}

/** Duration of the warning, ms. */
export const WARNING_MS = 30_000;
/** Playback keeps the visit alive until this long after its end, ms; and at most MAX_HOLD_MS after the last touch. */
export const HOLD_AFTER_MS = 10_000;
export const MAX_HOLD_MS = 90_000;

export const AT_REST: Idle = { phase: "attract", touched: 0, heldUntil: 0, warned: 0 };

/** Activity: starts or continues a visit and cancels a warning. */
export const touch = (now: number): Idle => ({ phase: "session", touched: now, heldUntil: now, warned: 0 });

/** `playing`: playback started by the visitor is running; `idle`: seconds until the warning. */
export function passTime(state: Idle, now: number, { playing, idle }: { playing: boolean; idle: number }): Idle {
  if (state.phase === "attract") return state;
  if (state.phase === "warning")
    return now - state.warned >= WARNING_MS ? { ...AT_REST, touched: state.touched } : state;
  const holds = playing && now - state.touched < MAX_HOLD_MS;
  const heldUntil = holds ? now + HOLD_AFTER_MS : state.heldUntil;
  if (now - Math.max(state.touched, heldUntil) >= idle * 1000)
    return { ...state, heldUntil, phase: "warning", warned: now };
  return heldUntil === state.heldUntil ? state : { ...state, heldUntil };
}

/** Seconds left of the warning, rounded up. */
export const secondsLeft = (state: Idle, now: number): number =>
  Math.max(0, Math.ceil((WARNING_MS - (now - state.warned)) / 1000));
