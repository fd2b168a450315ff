import { type ReactNode, Suspense } from "react";
import { late } from "../../ui/late/late.ts";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { NetworkRule } from "../counting/NetworkRule.tsx";
import { Key } from "../legend/Key.tsx";
import { Text } from "../text.tsx";
import { NetworkTools } from "./NetworkTools.tsx";
import { useNetworkPicture } from "./useNetworkPicture.tsx";

const PlacingStatus = late(() => import("../centre/PlacingStatus.tsx").then((m) => m.PlacingStatus));

export function NetworkView(): ReactNode {
  const { text } = useLocale();
  const { box, picture, k, zooming } = useNetworkPicture();
  const isAround = useAtlasState((s) => s.focal) !== useAtlas().dataset.meta.home;
  const isAlone = useAtlasState((s) => !s.views.includes("map"));
  return (
    <section className="view view-network" aria-label={text((t) => t.network.heading)}>
      <h2 className="sr-only">
        <Text of={(t) => t.network.heading} />
      </h2>
      <div className="picture" ref={box}>
        {picture}
        <NetworkRule />
        {isAround && (
          <Suspense>
            <PlacingStatus />
          </Suspense>
        )}
        <NetworkTools k={k} zooming={zooming} />
      </div>
      {isAlone && <Key />}
    </section>
  );
}
