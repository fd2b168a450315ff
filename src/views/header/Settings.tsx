// What is set once: language, colours, speed, and how the pictures are drawn. Loaded when first opened.
import type { ReactNode } from "react";
import { SPEEDS } from "../../model/time/clock.ts";
import type { Lang, ThemeChoice } from "../../store/state.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { MapSettings } from "../map/MapSettings.tsx";
import { NetworkSettings } from "../network/NetworkSettings.tsx";
import { Text } from "../text.tsx";
import { Keys } from "./Keys.tsx";
import { Known } from "./Known.tsx";
import "./settings.css";

const LANGS: readonly Lang[] = ["en", "ja", "both"];
const THEMES: readonly ThemeChoice[] = ["auto", "light", "dark", "contrast"];
/** Each under its own name, so that readers who do not know the current one find theirs. */
const LANG_NAMES: Record<Lang, string> = { en: "English", ja: "日本語", both: "English + 日本語" };

function Speed(): ReactNode {
  const { actions } = useAtlas();
  const speed = useAtlasState((s) => s.speed);
  const { text } = useLocale();
  const options = SPEEDS.map((s) => ({
    value: String(s),
    label: text((t) => t.timeline.speed(s)).split(" / ")[0] ?? "",
  }));
  return (
    <Choice
      legend={text((t) => t.timeline.pace)}
      value={String(speed)}
      options={options}
      onChange={(value) => actions.set({ speed: SPEEDS.find((s) => String(s) === value) ?? 1 })}
    />
  );
}

export function Settings(): ReactNode {
  const { actions } = useAtlas();
  const lang = useAtlasState((s) => s.lang);
  const theme = useAtlasState((s) => s.theme);
  const era = useAtlasState((s) => s.era);
  const { text } = useLocale();
  return (
    <div className="settings">
      <Choice
        legend={text((t) => t.settings.language)}
        value={lang}
        options={LANGS.map((value) => ({
          value,
          label: LANG_NAMES[value],
          ...(value === "both" ? {} : { lang: value }),
        }))}
        onChange={(value) => actions.set({ lang: value })}
      />
      {lang !== "en" && (
        <Choice
          legend={text((t) => t.settings.years)}
          value={era ? "1" : "0"}
          options={[
            { value: "0", label: "2018年", lang: "ja" },
            { value: "1", label: "2018（平成30）年", lang: "ja" },
          ]}
          onChange={(value) => actions.set({ era: value === "1" })}
        />
      )}
      <Choice
        legend={text((t) => t.settings.theme)}
        value={theme}
        options={THEMES.map((value) => ({ value, label: text((t) => t.settings[value]) }))}
        onChange={(value) => actions.set({ theme: value })}
      />
      <Speed />
      <Keys />
      <Known />
      <h2>
        <Text of={(t) => t.settings.pictures} />
      </h2>
      <MapSettings />
      <NetworkSettings />
    </div>
  );
}
