import type { ReactNode } from "react";
import { useLocale } from "../atlas.ts";
import { NetworkBar, NetworkTools } from "./NetworkTools.tsx";
import { useNetworkPicture } from "./useNetworkPicture.tsx";

export function NetworkView(): ReactNode {
  const { text } = useLocale();
  const { box, picture, k, zooming } = useNetworkPicture();
  return (
    <section className="view view-network" aria-label={text((t) => t.network.heading)}>
      <div className="picture" ref={box}>
        {picture}
        <NetworkTools k={k} zooming={zooming} />
      </div>
      <NetworkBar />
    </section>
  );
}
