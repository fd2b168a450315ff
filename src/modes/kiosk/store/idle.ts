// When nobody is there any more. Pure: times come in as milliseconds of a clock that never goes back.

type Phase = "attract" | "session" | "warning";

export interface Idle {
  phase: Phase;
  /** When a person was last seen to do something. */
  touched: number;
  /** Up to when what a person has started counts as that person. */
  heldUntil: number;
  /** When the warning began. */
  warned: number;
}

/** The warning counts down so long, ms. */
export const WARNING_MS = 30_000;
/** What plays holds the clock until so long after its end, ms, and for no longer than this since the last touch. */
export const HOLD_AFTER_MS = 10_000;
export const MAX_HOLD_MS = 90_000;

export const AT_REST: Idle = { phase: "attract", touched: 0, heldUntil: 0, warned: 0 };

/** Somebody does something: a visit begins or goes on, and a warning is over. */
export const touch = (now: number): Idle => ({ phase: "session", touched: now, heldUntil: now, warned: 0 });

/** `playing`: something moves that a person has started; `idle`: seconds until the warning. */
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
