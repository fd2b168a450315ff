import type { ReactNode } from "react";
import { useAtlasState, useLocale } from "../atlas.ts";
import { NetworkRule } from "../counting/NetworkRule.tsx";
import { Key } from "../legend/Key.tsx";
import { NetworkTools } from "./NetworkTools.tsx";
import { useNetworkPicture } from "./useNetworkPicture.tsx";

export function NetworkView(): ReactNode {
  const { text } = useLocale();
  const { box, picture, k, zooming } = useNetworkPicture();
  const isAlone = useAtlasState((s) => !s.views.includes("map"));
  return (
    <section className="view view-network" aria-label={text((t) => t.network.heading)}>
      <div className="picture" ref={box}>
        {picture}
        <NetworkRule />
        <NetworkTools k={k} zooming={zooming} />
      </div>
      {isAlone && <Key />}
    </section>
  );
}
