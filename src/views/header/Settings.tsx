// What is set once: language, colours, speed, and how the pictures are drawn. Loaded when first opened.
import type { ReactNode } from "react";
import { SPEEDS } from "../../model/time/clock.ts";
import type { Lang, ThemeChoice } from "../../store/state.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { MapSettings } from "../map/MapSettings.tsx";
import { NetworkSettings } from "../network/NetworkSettings.tsx";
import { Joined, Text } from "../text.tsx";
import { Keys } from "./Keys.tsx";
import { Known } from "./Known.tsx";
import "./settings.css";

const LANGS: readonly Lang[] = ["en", "ja", "both"];
const THEMES: readonly ThemeChoice[] = ["auto", "light", "dark", "contrast"];
/** Each under its own name, so that readers who do not know the current one find theirs. */
const LANG_NAMES: Record<Lang, ReactNode> = {
  en: "English",
  ja: "日本語",
  both: (
    <bdi>
      <bdi lang="en">English</bdi> + <bdi lang="ja">日本語</bdi>
    </bdi>
  ),
};

function Speed(): ReactNode {
  const { actions } = useAtlas();
  const speed = useAtlasState((s) => s.speed);
  const { t } = useLocale();
  // A number and a sign: once is enough.
  const options = SPEEDS.map((s) => ({ value: String(s), label: t.timeline.speed(s) }));
  return (
    <Choice
      legend={<Joined of={(t) => t.timeline.pace} />}
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
  return (
    <div className="settings">
      <Choice
        legend={<Joined of={(t) => t.settings.language} />}
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
          legend={<Joined of={(t) => t.settings.years} />}
          value={era ? "1" : "0"}
          options={[
            { value: "0", label: "2018年", lang: "ja" },
            { value: "1", label: "2018（平成30）年", lang: "ja" },
          ]}
          onChange={(value) => actions.set({ era: value === "1" })}
        />
      )}
      <Choice
        legend={<Joined of={(t) => t.settings.theme} />}
        value={theme}
        options={THEMES.map((value) => ({ value, label: <Joined of={(t) => t.settings[value]} /> }))}
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
