// The last line of every screen: that borders are not authoritative, and of when the facts are.
import type { ReactNode } from "react";
import { formatDay } from "../../i18n/locale.ts";
import { WALL } from "../../i18n/wall.ts";
import { useAtlas } from "../../views/atlas.ts";
import { Text } from "../../views/text.tsx";
import { KioskText, useKioskState } from "./context.tsx";

export function Foot(): ReactNode {
  const { meta } = useAtlas().dataset;
  // The number of the release is for those who look closer.
  const isFront = useKioskState((s) => s.screen.id === "home");
  return (
    <footer className="kiosk-foot">
      <p>
        <Text of={(_, language) => WALL[language].borders} />
      </p>
      <p>
        <KioskText of={(w) => w.asOfLabel} /> <Text of={(t) => formatDay(meta.asOf, t)} />
        {!isFront && ` · ${meta.version}`}
      </p>
    </footer>
  );
}
