// The last line of every screen: that borders are not authoritative, and of when the facts are.
import type { ReactNode } from "react";
import { formatDay } from "../../i18n/locale.ts";
import { worldviewNamed } from "../../model/world/worldview.ts";
import { useAtlas, useAtlasState } from "../../views/atlas.ts";
import { KioskText, useKioskState } from "./context.tsx";
import { Named, Text } from "./tongues/Said.tsx";

export function Foot(): ReactNode {
  const { meta } = useAtlas().dataset;
  // Another view of borders than the first says whose it is.
  const worldview = useAtlasState((s) => s.worldview);
  // The number of the release is for those who look closer.
  const isFront = useKioskState((s) => s.screen.id === "home");
  return (
    <footer className="kiosk-foot">
      <p>
        <KioskText of={(w) => w.shownWith.borders} />
        {worldview !== meta.worldviews[0]?.id && (
          <>
            {" · "}
            <Named of={`worldview/${worldview}`} words={worldviewNamed(meta, worldview).name} />
          </>
        )}
      </p>
      <p>
        <KioskText of={(w) => w.asOfLabel} /> <Text of={(t) => formatDay(meta.asOf, t)} />
        {!isFront && ` · ${meta.version}`}
      </p>
    </footer>
  );
}
