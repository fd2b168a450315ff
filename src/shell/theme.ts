import type { Theme } from "../scene/style/tokens.ts";
import type { AtlasStore, ThemeChoice } from "../store/state.ts";
import { subscribeTo } from "../store/subscribe-to.ts";

const FORCED = "(forced-colors: active)";

/**
 * `auto` follows the device settings: high contrast takes precedence over dark. Where the system gives the colours, it
 * gives the background too, and says by the scheme whether that is dark; the pictures, which keep ours, must stand off from it.
 */
function resolveTheme(choice: ThemeChoice): Theme {
  if (matchMedia(FORCED).matches) return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "contrast";
  if (choice !== "auto") return choice;
  if (matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Returns a function that ends it. */
export function followTheme(store: AtlasStore): () => void {
  const apply = (): void => {
    document.documentElement.dataset.theme = resolveTheme(store.getState().theme);
  };
  apply();
  const off = subscribeTo(store, (s) => s.theme, apply);
  const queries = [FORCED, "(prefers-contrast: more)", "(prefers-color-scheme: dark)"].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener("change", apply);
  // It may have changed while the page was on paper, which is light (printing.ts).
  addEventListener("afterprint", apply);
  return () => {
    off();
    removeEventListener("afterprint", apply);
    for (const query of queries) query.removeEventListener("change", apply);
  };
}
