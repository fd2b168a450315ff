// Which of two pictures leads while something is chosen: the one that was touched last, else the one that shows it best.
import { useState } from "react";
import { latestRef } from "../../model/selection/selection.ts";
import type { PictureId } from "../../store/view-ids.ts";
import { useAtlas, useAtlasState } from "../../views/atlas.ts";

/** Picture at which an event was aimed. */
function pictureOf(target: EventTarget): PictureId | undefined {
  const view = target instanceof Element ? target.closest(".view-map, .view-network") : null;
  return view ? (view.classList.contains("view-map") ? "map" : "network") : undefined;
}

/** Whether what is chosen is a party to the right of the focal one on the map: an inset at the right would lie on it. */
export function useIsRightward(): boolean {
  const { geo } = useAtlas();
  const xOf = (party: string) => geo.places.find((p) => p.party === party)?.x;
  return useAtlasState((s) => {
    const home = xOf(s.focal);
    const ref = latestRef(s.selection);
    const x = ref?.kind === "party" ? xOf(ref.id) : undefined;
    return x !== undefined && home !== undefined && x > home;
  });
}

interface Leading {
  lead: PictureId | undefined;
  /** The one that shows best what is chosen. */
  best: PictureId;
  /** For presses and focus in the stage. */
  onTouch(e: { target: EventTarget }): void;
  open(picture: PictureId): void;
}

/** `pictures`: those on the stage; one leads only where there are two and something stands beside them. */
export function useLeading(pictures: readonly PictureId[], isBeside: boolean): Leading {
  const [touched, setTouched] = useState<PictureId | undefined>();
  // Places are told by the map, agreements by the network.
  const best = useAtlasState((s): PictureId => (latestRef(s.selection)?.kind === "agreement" ? "network" : "map"));
  // What was touched before something was chosen is what it was chosen in; afterwards it is forgotten.
  const [wasBeside, setWasBeside] = useState(isBeside);
  if (wasBeside !== isBeside) {
    setWasBeside(isBeside);
    if (!isBeside) setTouched(undefined);
  }
  return {
    best,
    lead: isBeside && pictures.length === 2 ? (touched ?? best) : undefined,
    onTouch: ({ target }) => {
      const picture = pictureOf(target);
      if (picture) setTouched(picture);
    },
    open: setTouched,
  };
}
