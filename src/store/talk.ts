// A talk: one state that the audience's window and the presenter's window are two views of. Pure: what happens follows from the
// talk, a command and the time.

type Blank = "black" | "white";

/** Place on the audience's screen, as shares of its width and height. */
interface Point {
  x: number;
  y: number;
}

/** All that a talk shows in the hall. */
export interface Shown {
  /** From 1. */
  step: number;
  /** Goes up whenever a step is gone to, also to the one that is shown: it is then shown anew. */
  told: number;
  /** The view as keys of the address, where it is another than the step's own. */
  view?: string | undefined;
  blank?: Blank | undefined;
  progress: boolean;
  laser: boolean;
  point?: Point | undefined;
}

/** Times in ms; `since` undefined: it stands. */
export interface TalkClock {
  before: number;
  since?: number | undefined;
}

export interface Talk {
  /** Told apart from all other talks in the browser. */
  id: string;
  /** Id of its story. */
  tour?: string | undefined;
  /** Number of its steps; 0 until the story has come. */
  count: number;
  shown: Shown;
  /** What the presenter tries alone, until it is released; known in the presenter's window only. */
  held?: Shown | undefined;
  /** The audience's window takes nothing from the presenter's. */
  frozen: boolean;
  clock: TalkClock;
}

export type TalkCommand =
  | { type: "by"; steps: 1 | -1 }
  | { type: "go"; step: number }
  | { type: "first" }
  | { type: "last" }
  | { type: "view"; view?: string | undefined }
  | { type: "blank"; colour?: Blank | undefined }
  | { type: "progress"; on: boolean }
  | { type: "laser"; on: boolean }
  | { type: "point"; at?: Point | undefined }
  | { type: "show"; shown: Shown }
  | { type: "freeze"; on: boolean }
  | { type: "hold" }
  | { type: "release" }
  | { type: "clock"; to: "run" | "pause" | "reset" }
  | { type: "story"; tour?: string | undefined; count: number };

export const newTalk = (id: string, tour: string | undefined, step: number, now: number): Talk => ({
  id,
  tour,
  count: 0,
  shown: { step, told: 0, view: undefined, blank: undefined, progress: true, laser: false, point: undefined },
  held: undefined,
  frozen: false,
  clock: { before: 0, since: now },
});

/** What the presenter sees: what is tried alone, else what the hall shows. */
export const seen = ({ held, shown }: Talk): Shown => held ?? shown;

export const elapsed = ({ before, since }: TalkClock, now: number): number =>
  before + (since === undefined ? 0 : Math.max(0, now - since));

function goTo(shown: Shown, step: number, count: number): Shown {
  // Before the story has come nobody knows how many steps it has; what is asked for meanwhile is kept.
  if (step < 1 || (count > 0 && step > count)) return shown;
  return { ...shown, step, told: shown.told + 1, view: undefined };
}

function change(shown: Shown, command: TalkCommand, count: number): Shown {
  switch (command.type) {
    case "by": {
      const step = shown.step + command.steps;
      return goTo(shown, step, count);
    }
    case "go":
      return goTo(shown, command.step, count);
    case "first":
      return goTo(shown, 1, count);
    case "last":
      return count > 0 ? goTo(shown, count, count) : shown;
    case "view":
      return { ...shown, view: command.view };
    case "blank":
      return { ...shown, blank: command.colour };
    case "progress":
      return { ...shown, progress: command.on };
    case "laser":
      return { ...shown, laser: command.on, point: undefined };
    case "point":
      return shown.laser ? { ...shown, point: command.at } : shown;
    case "show":
      return command.shown;
    default:
      return shown;
  }
}

const clockAfter = (clock: TalkClock, to: "run" | "pause" | "reset", now: number): TalkClock => {
  if (to === "reset") return { before: 0, since: clock.since === undefined ? undefined : now };
  if (to === "pause") return { before: elapsed(clock, now), since: undefined };
  return { before: clock.before, since: clock.since ?? now };
};

/** The talk after a command. While something is held, what is shown does not change. */
export function reduceTalk(talk: Talk, command: TalkCommand, now: number): Talk {
  switch (command.type) {
    case "freeze":
      return { ...talk, frozen: command.on };
    case "hold":
      return { ...talk, held: talk.held ?? talk.shown };
    case "release":
      return talk.held ? { ...talk, shown: talk.held, held: undefined } : talk;
    case "clock":
      return { ...talk, clock: clockAfter(talk.clock, command.to, now) };
    case "story": {
      const { tour, count } = command;
      const within = (s: Shown): Shown => (count > 0 && s.step > count ? { ...s, step: count } : s);
      return { ...talk, tour, count, shown: within(talk.shown), held: talk.held && within(talk.held) };
    }
    default: {
      const before = seen(talk);
      const after = change(before, command, talk.count);
      if (after === before) return talk;
      return talk.held ? { ...talk, held: after } : { ...talk, shown: after };
    }
  }
}
