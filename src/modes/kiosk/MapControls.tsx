// Buttons for zooming and turning the map, as alternatives to two-finger gestures.
import type { ReactNode } from "react";
import { useAtlas, useAtlasState } from "../../views/atlas.ts";
import { Button } from "./Button.tsx";
import { KioskText, useKiosk, useKioskText } from "./context.tsx";
import { Named } from "./tongues/Said.tsx";

const STEP = 1.6;

export function MapControls(): ReactNode {
  const kiosk = useKiosk();
  const { dataset, actions } = useAtlas();
  const region = useAtlasState((s) => s.region);
  const text = useKioskText();
  return (
    <div className="kiosk-hands">
      <Button icon="plus" label={text((w) => w.nearer)} onClick={() => kiosk.zooming?.zoomBy(STEP)} />
      <Button icon="minus" label={text((w) => w.farther)} onClick={() => kiosk.zooming?.zoomBy(1 / STEP)} />
      <Button
        id="whole"
        onClick={() => {
          actions.set({ region: undefined });
          kiosk.zooming?.show(undefined, true);
        }}
      >
        <KioskText of={(w) => w.whole} block />
      </Button>
      {dataset.meta.regions.map((r) => (
        <Button
          key={r.id}
          id={`region-${r.id}`}
          pressed={r.id === region}
          onClick={() => {
            kiosk.set({ picture: "map" });
            actions.set({ region: r.id });
          }}
        >
          <Named of={`region/${r.id}`} words={r.name} block />
        </Button>
      ))}
    </div>
  );
}
