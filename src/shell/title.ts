import { formatDay, type Language, localeFor, localeOf, wordsIn } from "../i18n/locale.ts";
import { refName } from "../i18n/names.ts";
import { atlasTitle } from "../i18n/title.ts";
import type { World } from "../model/world/world.ts";
import type { AtlasState, AtlasStore } from "../store/state.ts";
import { subscribeTo } from "../store/subscribe-to.ts";
import { toolOf } from "../store/view-ids.ts";
import { conditionsOf } from "../views/conditions.ts";
import { viewOf } from "../views/registry.ts";

/** More names than these would push the atlas's own off every tab. */
const MOST_NAMES = 3;

/** ms after which the view rests, as for the address (address-bar.ts): a title at each step in time would be read out, and cost more than it. */
const REST_MS = 400;

/** What tells this view apart from others: what is asked or chosen, the tool, and the day unless it is the last one. */
function subjectOf(state: AtlasState, world: World, language: Language): string {
  const { t } = localeOf(language);
  const { selection, q, views, day } = state;
  const names = selection.slice(0, MOST_NAMES).map((ref) => refName(ref, world, language));
  const rest = selection.length - names.length;
  const tool = toolOf(views);
  const parts = [
    q !== undefined && selection.length === 0 ? q : names.join(t.separator) + (rest > 0 ? ` + ${rest}` : ""),
    tool ? viewOf(tool).title(t, language) : "",
    day === world.dataset.meta.asOf ? "" : formatDay(day, t),
  ];
  return parts.filter(Boolean).join(" · ");
}

/**
 * The document's title and language follow what is shown, so that entries of the history, tabs and bookmarks tell views apart. While
 * time plays, the title rests. Returns a function that ends it.
 */
export function followTitle(store: AtlasStore, world: () => World): () => void {
  const titleOf = (state: AtlasState): string => {
    const { lang } = state;
    const { languages, text } = localeFor(lang);
    const title = languages.map((language) => wordsIn(atlasTitle(world()).title, language)).join(" / ");
    const subject = text((_, language) => subjectOf(state, world(), language));
    const marks = conditionsOf(state, { text }).map((condition) => `[${condition}] `);
    return marks.join("") + [subject, title].filter(Boolean).join(" – ");
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const speak = (): void => {
    document.documentElement.lang = localeFor(store.getState().lang).lead;
  };
  const write = (): void => {
    document.title = titleOf(store.getState());
  };
  const apply = (): void => {
    clearTimeout(timer);
    if (!store.getState().playing) timer = setTimeout(write, REST_MS);
  };
  speak();
  write();
  const offs = [
    subscribeTo(store, (s) => s.lang, speak),
    // What is imagined must never stand under the title of facts.
    subscribeTo(store, (s) => s.whatif.length > 0, write),
    subscribeTo(
      store,
      (s) =>
        s.playing
          ? ""
          : [
              s.focal,
              s.lang,
              s.whatif.length,
              s.known,
              s.day,
              s.q,
              s.views.join(),
              s.selection.map((r) => r.id).join(),
            ].join(" "),
      apply,
    ),
  ];
  return () => {
    clearTimeout(timer);
    for (const off of offs) off();
  };
}
