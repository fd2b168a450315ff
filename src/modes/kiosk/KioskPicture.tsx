// Map and network of the kiosk: without tools around them; touching something opens its screen.
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import type { PartyId } from "../../data/types.ts";
import { latestRef } from "../../model/selection/selection.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { fitMap, MIN_MAP_TEXT } from "../../scene/map/fit.ts";
import { textWidth } from "../../scene/text-width.ts";
import type { PictureId } from "../../store/view-ids.ts";
import { useSize } from "../../ui/useSize.ts";
import { AtlasContext, useAtlas, useAtlasState, useFacts, useLocale, useTimed } from "../../views/atlas.ts";
import { cutNames, wholeNames } from "../../views/map/cut-names.ts";
import { homeFrame } from "../../views/map/frames.ts";
import { useMapPicture } from "../../views/map/useMapPicture.tsx";
import { useNetworkPicture } from "../../views/network/useNetworkPicture.tsx";
import { useDisplay } from "../../views/paint/display.ts";
import { followMap } from "../../views/paint/on-screen.ts";
import type { Zooming } from "../../views/paint/useZoom.ts";
import { viewSaid } from "../../views/view-words.ts";
import { useInAttract, useKiosk, useKioskState } from "./context.tsx";
import { useTongue } from "./tongues/Said.tsx";
import { useNames } from "./useNames.ts";

/** Registers the zoom handle of the shown picture with the kiosk. */
function useHands(zooming: Zooming): void {
  const kiosk = useKiosk();
  useEffect(() => {
    kiosk.zooming = zooming;
    return () => {
      if (kiosk.zooming === zooming) kiosk.zooming = undefined;
    };
  }, [kiosk, zooming]);
}

/** Margin around the two parties as a share of their distance; and the smallest frame, as a share of the picture. */
const ROUND = 0.32;
const LEAST = 0.08;
/** Size of the name of who is asked about, of the smallest words; what stands between it and its dot, of its size; the part of the
 * picture that fades at its edge. */
const NAMED = 1.5;
const BESIDE = 1;
const FADING = 0.02;
/** At most of the picture, on each side. */
const WIDEST = 0.36;

/** Room beside a dot for the name of a party in the shown languages, px. */
function useRoomOfName(): (party: PartyId, size: { width: number }) => number {
  const names = useNames();
  const { languages } = useLocale();
  const { minText } = useDisplay();
  const latest = useRef<(party: PartyId, size: { width: number }) => number>(() => 0);
  latest.current = (party, { width }) => {
    const text = Math.max(minText, MIN_MAP_TEXT) * NAMED;
    const widest = Math.max(...languages.map((language) => textWidth(names.party(party, language), text)));
    return Math.min(widest + BESIDE * text + FADING * width, WIDEST * width);
  };
  return useCallback((party, size) => latest.current(party, size), []);
}

/** Zooms to the selected party and the focal party, as large as both fit, with the name beside the outer one. */
function useBoth(geo: GeoPackage, zooming: Zooming, box: RefObject<HTMLDivElement | null>): void {
  const facts = useFacts();
  const { focal } = facts.dataset.meta;
  const asked = useAtlasState((s) => {
    const ref = latestRef(s.selection);
    return ref?.kind === "party" && ref.id !== focal ? ref.id : undefined;
  });
  const inAttract = useInAttract();
  const roomOfName = useRoomOfName();
  const isTelling = useKioskState((s) => s.screen.id === "time" || s.screen.id === "quiz" || s.screen.id === "story");
  const { show } = zooming;
  const shown = useRef(false);
  // An answer that appears beside it makes the picture smaller: the camera follows.
  const size = useSize(box);
  useEffect(() => {
    const ends = [focal, asked].map((id) => geo.places.find((p) => p.party === id));
    const [a, b] = ends;
    if (size.width === 0 || inAttract || !a || !b || asked === undefined) {
      // A portrait display begins with the part that has most partners; when one is looked for, with the whole world.
      const home =
        size.width > 0 && isTelling && size.height > size.width * 0.8 ? homeFrame(geo, facts, size) : undefined;
      if (shown.current || home) show(home, true);
      shown.current = home !== undefined;
      return;
    }
    const fit = fitMap(geo, size);
    const [p, q] = [fit.at(a), fit.at(b)];
    const pad = Math.max(Math.hypot(p.x - q.x, p.y - q.y) * ROUND, size.width * LEAST);
    // As wide as the name when the frame fills the width: a name has one size, however near the camera is.
    const name = roomOfName(asked, size);
    const beside = Math.max(pad, (Math.abs(p.x - q.x) * name) / (size.width - 2 * name));
    const [x, y] = [Math.min(p.x, q.x) - beside, Math.min(p.y, q.y) - pad];
    shown.current = true;
    show({ x, y, width: Math.abs(p.x - q.x) + 2 * beside, height: Math.abs(p.y - q.y) + 2 * pad }, true);
  }, [asked, focal, geo, show, size, inAttract, isTelling, facts, roomOfName]);
}

/** On a part of the map half a name at its edge says nothing. */
function useWholeNames(box: RefObject<HTMLDivElement | null>): void {
  const atlas = useAtlas();
  useEffect(() => {
    const map = box.current;
    if (!map) return;
    const hide = cutNames(map);
    const off = followMap(atlas, (shown) => shown && hide(shown));
    return () => {
      off();
      wholeNames(map);
    };
  }, [atlas, box]);
}

function MapHere(): ReactNode {
  const { box, picture, geo, zooming } = useMapPicture(true);
  useWholeNames(box);
  useHands(zooming);
  useBoth(geo, zooming, box);
  return (
    <div className="picture" ref={box} data-projection={geo.projection}>
      {picture}
    </div>
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

/** Says what the picture shows, as the page says it, in the tongues that the page speaks. Time that plays is told by what is beside it. */
function Told({ picture, children }: { picture: PictureId; children: ReactNode }): ReactNode {
  const atlas = useAtlas();
  const isOwn = useTongue().names === undefined;
  const state = useTimed((s) => (s.playing || !isOwn ? undefined : s));
  const said = useMemo(() => state && viewSaid(atlas, state, [picture]).said.join("\n"), [atlas, state, picture]);
  return (
    <section className="kiosk-picture" data-picture={picture} aria-label={said}>
      {children}
    </section>
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
      <Told picture={shown} key={`${shown} ${visit}`}>
        {shown === "map" ? <MapHere /> : <NetworkHere />}
      </Told>
    </AtlasContext>
  );
}
