// What screen readers announce, and when: where time stands once it has come to rest, while it plays the latest
// event from time to time, so that what is said has an end; and what was chosen or opened, which happens away from the focus.
import { isoOf } from "../../data/day.ts";
import { localeFor } from "../../i18n/locale.ts";
import { VIEW_WORDS } from "../../i18n/view-words.ts";
import { dayOfEvent, headlineOf } from "../../pictures/headline.ts";
import type { AtlasState } from "../../store/state.ts";
import { toolOf } from "../../store/view-ids.ts";
import { isSlider } from "../../ui/key-target.ts";
import type { Atlas } from "../atlas.ts";
import { viewOf } from "../registry.ts";
import { choiceSaid, viewWords } from "../view-words.ts";
import { captions } from "./latest-event.ts";
import { PLAYING_MS } from "./playing.ts";

/** ms of rest after which a day is said: a held key passes many. */
const REST_MS = 700;

const chosenIn = ({ selection }: AtlasState): string => selection.map(({ kind, id }) => `${kind} ${id}`).join();

/** `say`: called with the words, a line per language. Returns a function to end it. */
export function announce(atlas: Atlas, say: (lines: readonly string[]) => void): () => void {
  const { store, inputs } = atlas;
  const told = captions(inputs.timeline);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = "";
  const speak = (): void => {
    timer = undefined;
    const state = store.getState();
    const { event, world, locale } = told(state);
    // While it plays, days without an event say nothing, and an event says itself alone: all that is shown would take
    // longer to say than the time until the next.
    const what = state.playing ? String(event?.day) : isoOf(state.day);
    if (what === last) return;
    last = what;
    if (!state.playing) say(viewWords(atlas, state).said);
    else if (event)
      say(
        locale.lines((t, language) =>
          VIEW_WORDS[language].on(dayOfEvent(event, t), headlineOf(event, world, t, language)),
        ),
      );
  };
  const afterRest = (speak: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(speak, REST_MS);
  };
  const speakOfChoice = (): void => {
    timer = undefined;
    say(choiceSaid(atlas, store.getState()));
  };
  const speakOfTool = (): void => {
    timer = undefined;
    const { views, lang, era } = store.getState();
    const tool = toolOf(views);
    if (tool) say((atlas.localeOf ?? localeFor)(lang, era).lines(viewOf(tool).title));
  };
  const off = store.subscribe((now, before) => {
    // A story's steps say themselves.
    if (now.mode === "present") {
      clearTimeout(timer);
      timer = undefined;
      return;
    }
    const tool = toolOf(now.views);
    if (tool && tool !== toolOf(before.views)) return afterRest(speakOfTool);
    if (now.selection !== before.selection && chosenIn(now) !== chosenIn(before))
      return afterRest(now.day === before.day ? speakOfChoice : speak);
    if (now.day === before.day && now.playing === before.playing) return;
    if (now.playing) {
      timer ??= setTimeout(speak, PLAYING_MS);
      return;
    }
    clearTimeout(timer);
    timer = undefined;
    // A slider in focus says its own value.
    if (before.playing || !isSlider(document.activeElement)) afterRest(speak);
  });
  return () => {
    off();
    clearTimeout(timer);
  };
}
