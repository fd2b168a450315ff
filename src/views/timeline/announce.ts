// What is said to whoever does not see the picture, and when: where time stands once it has come to rest, and while it plays the latest
// event from time to time, so that what is said has an end.
import { isoOf } from "../../data/day.ts";
import { isSlider } from "../../ui/key-target.ts";
import type { Atlas } from "../atlas.ts";
import { viewWords } from "../view-words.ts";
import { captions } from "./latest-event.ts";

/** ms of rest after which a day is said: a held key passes many. */
const REST_MS = 700;
/** ms between two sayings while time plays: about what it takes to say one. */
const PLAYING_MS = 6000;

/** `say`: called with the words, a line per language. Returns a function to end it. */
export function announce(atlas: Atlas, say: (lines: readonly string[]) => void): () => void {
  const { store, inputs } = atlas;
  const told = captions(inputs.timeline);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = "";
  const speak = (): void => {
    timer = undefined;
    const state = store.getState();
    const event = told(state).event;
    // While it plays, days without an event say nothing.
    const what = state.playing ? String(event?.day) : isoOf(state.day);
    if (what !== last) say(viewWords(atlas, state).said);
    last = what;
  };
  const off = store.subscribe((now, before) => {
    if (now.day === before.day && now.playing === before.playing) return;
    if (now.playing) {
      timer ??= setTimeout(speak, PLAYING_MS);
      return;
    }
    clearTimeout(timer);
    timer = undefined;
    // A slider in focus says its own value.
    if (before.playing || !isSlider(document.activeElement)) timer = setTimeout(speak, REST_MS);
  });
  return () => {
    off();
    clearTimeout(timer);
  };
}
