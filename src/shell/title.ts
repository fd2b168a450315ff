import type { CoreDataset } from "../data/dataset.ts";
import { localeFor, wordsIn } from "../i18n/locale.ts";
import type { AtlasStore } from "../store/state.ts";
import { subscribeTo } from "../store/subscribe-to.ts";

/** The document's title and language follow the displayed language. */
export function followTitle(store: AtlasStore, dataset: CoreDataset): void {
  const apply = (): void => {
    const { whatif, lang } = store.getState();
    const { lead, languages, text } = localeFor(lang);
    document.documentElement.lang = lead;
    const title = languages.map((language) => wordsIn(dataset.meta.title, language)).join(" / ");
    document.title = whatif.length > 0 ? `[${text((t) => t.hypothetical.mark)}] ${title}` : title;
  };
  apply();
  subscribeTo(store, (s) => s.lang, apply);
  subscribeTo(store, (s) => s.whatif.length > 0, apply);
}
