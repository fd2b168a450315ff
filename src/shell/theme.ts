import type { Theme } from "../scene/style/tokens.ts";
import type { AtlasStore, ThemeChoice } from "../store/state.ts";
import { subscribeTo } from "../store/subscribe-to.ts";

/** `auto` follows the device settings: high contrast takes precedence over dark. */
function resolveTheme(choice: ThemeChoice): Theme {
  if (choice !== "auto") return choice;
  if (matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function followTheme(store: AtlasStore): void {
  const apply = (): void => {
    document.documentElement.dataset.theme = resolveTheme(store.getState().theme);
  };
  apply();
  subscribeTo(store, (s) => s.theme, apply);
  for (const query of ["(prefers-contrast: more)", "(prefers-color-scheme: dark)"])
    matchMedia(query).addEventListener("change", apply);
}
