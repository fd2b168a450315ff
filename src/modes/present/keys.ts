// Keys and clickers of a talk, the same in both of its windows. They take precedence over the atlas's own shortcuts, except while typing.
import { useEffect } from "react";
import { seen, type TalkCommand } from "../../store/talk.ts";
import type { TalkDriver } from "../../store/talk-driver.ts";
import { isChord, isPressable, isSlider, isTyping } from "../../ui/key-target.ts";
import { useLatest } from "../../ui/useLatest.ts";

/** What a key does in its window only. */
export type WindowKey = "overview" | "full" | "hold" | "escape";

export interface TalkKeys {
  driver: TalkDriver;
  isOverview: boolean;
  onWindowKey(key: WindowKey): void;
}

/** An open popover handles Escape itself, and the keys of its focused control. */
const ownsKey = (key: string, target: EventTarget | null): boolean =>
  key === "Escape"
    ? document.querySelector(":popover-open") !== null
    : key !== "PageDown" && key !== "PageUp" && target instanceof Element && target.closest(":popover-open") !== null;

const STEPS: Readonly<Record<string, TalkCommand>> = {
  PageDown: { type: "by", steps: 1 },
  PageUp: { type: "by", steps: -1 },
  ArrowRight: { type: "by", steps: 1 },
  ArrowLeft: { type: "by", steps: -1 },
  ArrowDown: { type: "by", steps: 1 },
  ArrowUp: { type: "by", steps: -1 },
  " ": { type: "by", steps: 1 },
  Backspace: { type: "by", steps: -1 },
  MediaTrackNext: { type: "by", steps: 1 },
  MediaTrackPrevious: { type: "by", steps: -1 },
  Home: { type: "first" },
  End: { type: "last" },
};

const CLICKER = /^(Page(Up|Down)|MediaTrack(Next|Previous))$/;
const WINDOW: Readonly<Record<string, WindowKey>> = { o: "overview", f: "full", h: "hold", Escape: "escape" };
/** Keys that say something. Those of volume, of the browser, and of focus are not for the talk. */
const isWord = (key: string): boolean => key.length === 1 || key === "Enter" || key in STEPS || key in WINDOW;

/** What a key does to the talk; toggles follow what is seen. */
function commandOf(key: string, { driver }: TalkKeys): TalkCommand | undefined {
  const talk = driver.talk();
  const { progress, laser } = seen(talk);
  if (key === "b" || key === ".") return { type: "blank", colour: "black" };
  if (key === "w" || key === ",") return { type: "blank", colour: "white" };
  if (key === "l") return { type: "laser", on: !laser };
  if (key === "p") return { type: "progress", on: !progress };
  if (key === "z") return { type: "freeze", on: !talk.frozen };
  return STEPS[key];
}

/** The key belongs to what has the focus. */
function isForTarget(key: string, target: EventTarget | null): boolean {
  if (CLICKER.test(key)) return false;
  if (isSlider(target)) return key.startsWith("Arrow") || key === "Home" || key === "End" || key === " ";
  if (key === "ArrowUp" || key === "ArrowDown")
    return target instanceof Element && target.matches("[role=button], [data-scrolls]");
  return (key === " " || key === "Enter") && isPressable(target);
}

/** With an input method on, letters come as what they would write, or under their place on the keyboard only. */
function nameOf(e: KeyboardEvent): string {
  const place = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(e.code)?.[1];
  if (e.key === "Process" && place) return place.toLowerCase();
  return e.key.length === 1 ? e.key.normalize("NFKC").toLowerCase() : e.key;
}

/** Returns whether the key is done with. `digits`: typed so far. */
function press(e: KeyboardEvent, keys: TalkKeys, digits: string): { digits: string; isDone: boolean } {
  const key = nameOf(e);
  const { driver } = keys;
  const left = { digits, isDone: false };
  if (isChord(e) || !isWord(key)) return left;
  if (isTyping(e.target)) return CLICKER.test(key) ? done(driver, STEPS[key]) : left;
  if (seen(driver.talk()).blank !== undefined && (key === "Escape" || !keys.isOverview))
    return e.repeat ? { digits: "", isDone: true } : done(driver, { type: "blank" });
  if (ownsKey(key, e.target)) return left;
  const own = WINDOW[key];
  if (keys.isOverview && own === undefined) return left;
  if (/^\d$/.test(key)) return { digits: (digits + key).slice(-3), isDone: true };
  if (key === "Enter" && digits !== "") return done(driver, { type: "go", step: Number(digits) });
  if (isForTarget(key, e.target)) return { digits: "", isDone: false };
  if (own) {
    if (!e.repeat) keys.onWindowKey(own);
    return { digits: "", isDone: true };
  }
  const command = commandOf(key, keys);
  // A key that is held down goes on through the steps, and turns nothing on and off.
  if (command && (key in STEPS || !e.repeat)) driver.dispatch(command);
  // Letters of the atlas mean nothing in a talk: one of them by mistake would change the picture in the middle of a sentence.
  return { digits: "", isDone: command !== undefined || key.length === 1 };
}

function done(driver: TalkDriver, command: TalkCommand | undefined): { digits: string; isDone: boolean } {
  if (command) driver.dispatch(command);
  return { digits: "", isDone: true };
}

export function useTalkKeys(keys: TalkKeys): void {
  const now = useLatest(keys);
  useEffect(() => {
    let digits = "";
    const listen = (e: KeyboardEvent): void => {
      const pressed = press(e, now.current, digits);
      digits = pressed.digits;
      if (!pressed.isDone) return;
      e.preventDefault();
      e.stopImmediatePropagation();
    };
    document.addEventListener("keydown", listen, true);
    return () => document.removeEventListener("keydown", listen, true);
  }, [now]);
}
