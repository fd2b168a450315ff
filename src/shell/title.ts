import type { CoreDataset } from "../data/dataset.ts";
import { localeFor, wordsIn } from "../i18n/locale.ts";
import type { AtlasStore } from "../store/state.ts";

/** The document's title and language follow the displayed language. */
export function followTitle(store: AtlasStore, dataset: CoreDataset): void {
  const apply = (): void => {
    const { languages } = localeFor(store.getState().lang);
    document.documentElement.lang = languages[0] ?? "en";
    const title = languages.map((language) => wordsIn(dataset.meta.title, language)).join(" / ");
    const { whatif, lang } = store.getState();
    document.title = whatif.length > 0 ? `[${localeFor(lang).text((t) => t.hypothetical.mark)}] ${title}` : title;
  };
  apply();
  store.subscribe((now, before) => {
    if (now.lang !== before.lang || now.whatif !== before.whatif) apply();
  });
}
