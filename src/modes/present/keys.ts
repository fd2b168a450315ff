// Keys and clickers of a talk, the same in both of its windows. They take precedence over the atlas's own shortcuts, except while typing.
import { useEffect } from "react";
import { seen, type TalkCommand } from "../../store/talk.ts";
import type { TalkDriver } from "../../store/talk-driver.ts";
import { isChord, isPressable, isSlider, isTyping } from "../../ui/key-target.ts";
import { idOf, isSingle } from "../../ui/keys/key-table.ts";
import { TALK_KEYS, type TalkKey } from "../../ui/keys/talk-keys.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { useAtlas } from "../../views/atlas.ts";

/** What a key does in its window only. */
export type WindowKey = "overview" | "full" | "hold" | "keys" | "escape";

export interface TalkKeys {
  driver: TalkDriver;
  isOverview: boolean;
  /** Whether letters and signs alone mean anything. */
  letters(): boolean;
  onWindowKey(key: WindowKey): void;
}

/** An open popover handles Escape itself, and the keys of its focused control. */
const ownsKey = (key: string, target: EventTarget | null): boolean =>
  key === "Escape"
    ? document.querySelector(":popover-open") !== null
    : key !== "PageDown" && key !== "PageUp" && target instanceof Element && target.closest(":popover-open") !== null;

const COMMANDS: Partial<Record<TalkKey, TalkCommand>> = {
  next: { type: "by", steps: 1 },
  previous: { type: "by", steps: -1 },
  first: { type: "first" },
  last: { type: "last" },
};

const CLICKER = /^(Page(Up|Down)|MediaTrack(Next|Previous))$/;
const IN_WINDOW: Partial<Record<TalkKey, WindowKey>> = {
  overview: "overview",
  full: "full",
  hold: "hold",
  keys: "keys",
  escape: "escape",
};
const meaningOf = (e: KeyboardEvent): TalkKey | undefined => idOf(TALK_KEYS, { key: nameOf(e), shiftKey: e.shiftKey });

/** What a key does to the talk; toggles follow what is seen. */
function commandOf(id: TalkKey | undefined, { driver }: TalkKeys): TalkCommand | undefined {
  const talk = driver.talk();
  const { progress, laser } = seen(talk);
  if (id === "black" || id === "white") return { type: "blank", colour: id };
  if (id === "laser") return { type: "laser", on: !laser };
  if (id === "progress") return { type: "progress", on: !progress };
  if (id === "freeze") return { type: "freeze", on: !talk.frozen };
  return id && COMMANDS[id];
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
  const id = meaningOf(e);
  // Keys that say nothing are those of volume, of the browser, and of focus: they are not for the talk.
  if (isChord(e) || (key.length !== 1 && key !== "Enter" && !id)) return left;
  if (isTyping(e.target)) return CLICKER.test(key) ? done(driver, commandOf(id, keys)) : left;
  if (isSingle(key) && !keys.letters()) return left;
  if (seen(driver.talk()).blank !== undefined && (key === "Escape" || !keys.isOverview))
    return e.repeat ? { digits: "", isDone: true } : done(driver, { type: "blank" });
  if (ownsKey(key, e.target)) return left;
  const own = id && IN_WINDOW[id];
  if (keys.isOverview && own === undefined) return left;
  if (/^\d$/.test(key)) return { digits: (digits + key).slice(-3), isDone: true };
  if (key === "Enter" && digits !== "") return done(driver, { type: "go", step: Number(digits) });
  if (isForTarget(key, e.target)) return { digits: "", isDone: false };
  if (own) {
    if (!e.repeat) keys.onWindowKey(own);
    return { digits: "", isDone: true };
  }
  const command = commandOf(id, keys);
  // A key that is held down goes on through the steps, and turns nothing on and off.
  if (command && ((id && COMMANDS[id]) || !e.repeat)) driver.dispatch(command);
  // Letters of the atlas mean nothing in a talk: one of them by mistake would change the picture in the middle of a sentence.
  return { digits: "", isDone: command !== undefined || key.length === 1 };
}

function done(driver: TalkDriver, command: TalkCommand | undefined): { digits: string; isDone: boolean } {
  if (command) driver.dispatch(command);
  return { digits: "", isDone: true };
}

export function useTalkKeys(keys: Omit<TalkKeys, "letters">): void {
  const { store } = useAtlas();
  const now = useLatest({ ...keys, letters: () => store.getState().letterKeys });
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
