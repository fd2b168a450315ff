// The pictures as a hall sees them: nothing around them, and what is touched is asked about.
import { type ReactNode, useEffect, useMemo } from "react";
import { AtlasContext, useAtlas } from "../../views/atlas.ts";
import { useMapPicture } from "../../views/map/useMapPicture.tsx";
import { useNetworkPicture } from "../../views/network/useNetworkPicture.tsx";
import type { Zooming } from "../../views/paint/useZoom.ts";
import { useKiosk, useKioskState } from "./context.tsx";
import { MapKey } from "./MapKey.tsx";

/** The hands of the picture that is shown are the kiosk's. */
function useHands(zooming: Zooming): void {
  const kiosk = useKiosk();
  useEffect(() => {
    kiosk.zooming = zooming;
    return () => {
      if (kiosk.zooming === zooming) kiosk.zooming = undefined;
    };
  }, [kiosk, zooming]);
}

function MapHere(): ReactNode {
  const { box, picture, geo, zooming } = useMapPicture();
  useHands(zooming);
  return (
    <>
      <div className="picture" ref={box} data-projection={geo.projection}>
        {picture}
      </div>
      <MapKey geo={geo} />
    </>
  );
}

function NetworkHere(): ReactNode {
  const { box, picture, zooming } = useNetworkPicture({ fixed: true });
  useHands(zooming);
  return (
    <div className="picture" ref={box}>
      {picture}
    </div>
  );
}

export function KioskPicture(): ReactNode {
  const kiosk = useKiosk();
  const atlas = useAtlas();
  const shown = useKioskState((s) => s.picture);
  const visit = useKioskState((s) => s.visit);
  const own = useMemo(
    () => ({
      ...atlas,
      actions: { ...atlas.actions, choose: kiosk.ask, hover: () => {}, escape: () => {} },
    }),
    [atlas, kiosk],
  );
  return (
    <AtlasContext value={own}>
      <section className="kiosk-picture" data-picture={shown} key={`${shown} ${visit}`}>
        {shown === "map" ? <MapHere /> : <NetworkHere />}
      </section>
    </AtlasContext>
  );
}
