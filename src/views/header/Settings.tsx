import type { ReactNode } from "react";
import type { Lang, ThemeChoice } from "../../store/state.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Popover } from "../../ui/Popover.tsx";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";

const LANGS: readonly Lang[] = ["en", "ja", "both"];
const THEMES: readonly ThemeChoice[] = ["auto", "light", "dark", "contrast"];

export function Settings(): ReactNode {
  const { actions } = useAtlas();
  const lang = useAtlasState((s) => s.lang);
  const theme = useAtlasState((s) => s.theme);
  const { text } = useLocale();
  // Each language is listed under its own name, so that readers who do not know the current one find theirs.
  const langNames: Record<Lang, string> = { en: "English", ja: "日本語", both: "English + 日本語" };
  return (
    <Popover label={text((t) => t.settings.heading)} icon="settings">
      <Choice
        legend={text((t) => t.settings.language)}
        value={lang}
        options={LANGS.map((value) => ({
          value,
          label: langNames[value],
          ...(value === "both" ? {} : { lang: value }),
        }))}
        onChange={(value) => actions.set({ lang: value })}
      />
      <Choice
        legend={text((t) => t.settings.theme)}
        value={theme}
        options={THEMES.map((value) => ({ value, label: text((t) => t.settings[value]) }))}
        onChange={(value) => actions.set({ theme: value })}
      />
    </Popover>
  );
}
