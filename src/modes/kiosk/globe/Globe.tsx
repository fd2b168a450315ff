// The globe on the first screen: it turns to the partner of the moment, and a touch on it opens what was touched. It moves
// for some seconds of each scene and then rests, so that a machine that runs for weeks does not run hot.
import { type PointerEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Day } from "../../../data/day.ts";
import type { PartyId } from "../../../data/types.ts";
import { memoize } from "../../../model/memoize.ts";
import type { Snapshot } from "../../../model/world/world.ts";
import type { GeoLand } from "../../../scene/geo/types.ts";
import { pauseAfter } from "../../../ui/late/pauses.ts";
import { useLatest } from "../../../ui/useLatest.ts";
import { useSize } from "../../../ui/useSize.ts";
import { useAtlas, useAtlasState, useFacts } from "../../../views/atlas.ts";
import { useDisplay } from "../../../views/paint/display.ts";
import type { SceneLayout } from "../attract.ts";
import { useKiosk } from "../context.tsx";
import { loreOf, ranked } from "../quiz/context.ts";
import { plainOf } from "../tongues/ruby.ts";
import { useTongue } from "../tongues/Said.tsx";
import { useNames } from "../useNames.ts";
import { createPainter } from "./draw-globe.ts";
import { createFadingNames, type FadingNames, type NameSet } from "./fading-names.ts";
import { createFrames } from "./frames.ts";
import { framed, turnedBy } from "./framing.ts";
import { GLOBE_COLOURS } from "./globe-colours.ts";
import { globeLand } from "./globe-land.ts";
import { partiesAt } from "./hits.ts";
import { createGlobeMotion, type GlobeMotion } from "./motion.ts";
import { fadedIn, paperBehind } from "./paper.ts";
import type { GlobePicture } from "./picture.ts";
import type { GlobeView } from "./sphere.ts";

export interface GlobeScene {
  /** Another scene has another. */
  key: string;
  layout: SceneLayout;
  /** The years that go by. */
  from: Day;
  day: Day;
  about: readonly PartyId[];
}

/** Thirty frames a second. */
const FRAME_MS = 1000 / 32;
/** Pixels of the canvas at most: more are not seen on land, and cost a hall's small computer its frames. */
const MOST_PIXELS = 2_100_000;
/** px that a finger moves before it turns the globe. */
const SLOP = 12;

const tiesOf = memoize((snapshot: Snapshot) => {
  const inForce = snapshot.ties.filter((t) => t.stage === "in-force");
  return {
    own: [...new Set(inForce.filter((t) => !t.via).map((t) => t.party))],
    covered: new Set(inForce.filter((t) => t.via).map((t) => t.party)),
  };
});

/** px of a name: a share of the picture, read across a room, and no less than the smallest text of the display. */
const textIn = ({ width, height }: { width: number; height: number }, least: number): number =>
  Math.max(least * 1.25, Math.min(width, height) / 37);

/** The land in degrees; asked for again until it is there, since nobody would press a button. */
function useLand(): GeoLand | undefined {
  const { maps } = useAtlas();
  const worldview = useAtlasState((s) => s.worldview);
  const [land, setLand] = useState<GeoLand>();
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    let isOver = false;
    const ask = (): void => {
      maps().then(
        (source) => isOver || setLand(source.land(worldview)),
        () => isOver || setFailures((n) => n + 1),
      );
    };
    const timer = failures === 0 ? undefined : setTimeout(ask, pauseAfter(failures));
    if (failures === 0) ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [maps, worldview, failures]);
  return land;
}

/** `scene`: undefined while somebody is there: it stands, with the ties of the last day. `onDay`: as the years go by. */
export function Globe({
  scene,
  isStill,
  onDay,
}: {
  scene: GlobeScene | undefined;
  isStill: boolean;
  onDay(day: Day): void;
}): ReactNode {
  const kiosk = useKiosk();
  const { actions, dataset, painted } = useAtlas();
  const facts = useFacts();
  const display = useDisplay();
  const names = useNames();
  const { slot: lead, family } = useTongue();
  const theme = useAtlasState((s) => s.theme);
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(box);
  const raw = useLand();
  const { focal, asOf } = dataset.meta;
  const land = useMemo(() => raw && globeLand(raw, focal), [raw, focal]);
  const motion = useRef<GlobeMotion>(undefined);
  const shown = useRef<GlobeView>(undefined);
  const fading = useRef<FadingNames>(createFadingNames());
  const [painter] = useState(createPainter);
  const [frames] = useState(() => createFrames(FRAME_MS));
  const named = useMemo(() => {
    const lore = loreOf(facts);
    return ranked(lore, lore.membershipsOf.keys());
  }, [facts]);
  const latest = useLatest({ scene, onDay, names, lead, family, theme, named, size });

  const draw = useCallback((): void => {
    const element = canvas.current;
    const context = element?.getContext("2d", { alpha: false });
    const { size, scene, names, lead, family, theme, named, onDay } = latest.current;
    if (!element || !context || !land || !motion.current || size.width === 0) return;
    const doors = element.closest(".kiosk-main")?.querySelector(".kiosk-acts");
    const floor = doors ? doors.getBoundingClientRect().top - element.getBoundingClientRect().top : size.height;
    const paper = paperBehind(element);
    const paint = (): boolean => {
      const at = performance.now();
      const { view, day, ties, isTurning, isMoving } = (motion.current as GlobeMotion).frame(at);
      shown.current = view;
      onDay(day);
      const about = new Set(scene?.about);
      const ours = [focal, ...about];
      const set: NameSet = {
        key: `${scene?.key} ${lead} ${family} ${isMoving}`,
        // Names that would jump from side to side wait until it rests.
        named: isMoving ? ours : [...new Set([...ours, ...named])],
        large: new Set(ours),
        family,
        nameOf: (party) => plainOf(names.party(party, lead)),
      };
      const inked = fading.current.at(set, at, isStill || scene === undefined);
      const picture: GlobePicture = {
        ...{ view, isTurning, paper, ties, about, focal },
        covered: tiesOf(facts.at(day)).covered,
        size: {
          ...size,
          floor,
          ...fadedIn(size),
          text: textIn(size, display.minText),
          line: Math.max(2, Math.min(size.width, size.height) / 340),
        },
        names: inked.names,
      };
      const pixels = size.width * size.height * devicePixelRatio ** 2;
      const scale = devicePixelRatio * Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
      const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
      if (element.width !== width || element.height !== height) Object.assign(element, { width, height });
      painter.draw(context, land, picture, GLOBE_COLOURS[theme === "auto" ? "light" : theme], scale);
      // The first picture of a hall: what waits for it begins now.
      if (element.dataset.drawn === undefined) painted();
      element.dataset.drawn = "";
      if (isMoving || inked.isFading) return true;
      // For tests, which ask where a party is.
      element.dataset.view = [view.at[0], view.at[1], view.x, view.y, view.radius].join(" ");
      return false;
    };
    delete element.dataset.view;
    frames.play(paint);
  }, [land, facts, focal, display, latest, painted, isStill, painter, frames]);

  const key = scene?.key;
  // A scene begins, or somebody has come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: by its key
  useEffect(() => {
    if (!land || size.width === 0) return;
    const now = performance.now();
    const places = [focal, ...(scene?.about ?? [])]
      .map((party) => land.places.get(party))
      .filter((place) => place !== undefined);
    const view = framed(scene?.layout ?? "whole", size, places);
    const lengthOf = (party: PartyId): number => land.ways.get(party)?.length ?? 0;
    const isFirst = motion.current === undefined;
    motion.current ??= createGlobeMotion(view, scene?.from ?? asOf, (day) =>
      tiesOf(facts.at(day)).own.toSorted((a, b) => lengthOf(a) - lengthOf(b)),
    );
    if (scene) motion.current.go({ view, from: scene.from, day: scene.day }, now, isStill);
    else motion.current.halt(asOf, now);
    if (isFirst && !scene) motion.current.look(view);
    draw();
  }, [land, size.width, size.height, key, isStill, draw]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn in another way
  useEffect(draw, [draw, theme, lead, family]);
  useEffect(() => {
    const again = (): void => draw();
    document.fonts.addEventListener("loadingdone", again);
    const anew = (): void => {
      painter.forget();
      draw();
    };
    const element = canvas.current;
    element?.addEventListener("contextrestored", anew);
    return () => {
      frames.stop();
      document.fonts.removeEventListener("loadingdone", again);
      element?.removeEventListener("contextrestored", anew);
    };
  }, [draw, painter, frames]);

  const meant = useRef(new Map<number, PartyId[]>());
  const drag = useRef<{ id: number; x: number; y: number; view: GlobeView; isOn: boolean }>(undefined);
  const down = (e: PointerEvent): void => {
    const element = canvas.current;
    if (!land || !shown.current || !element) return;
    const { left, top } = element.getBoundingClientRect();
    // Now, because the globe may turn away under the finger.
    meant.current.set(
      e.pointerId,
      partiesAt(land, shown.current, { x: e.clientX - left, y: e.clientY - top }, display),
    );
    drag.current ??= { id: e.pointerId, x: e.clientX, y: e.clientY, view: shown.current, isOn: false };
  };
  const move = (e: PointerEvent): void => {
    const held = drag.current;
    if (!held || held.id !== e.pointerId) return;
    const [dx, dy] = [e.clientX - held.x, e.clientY - held.y];
    held.isOn ||= Math.hypot(dx, dy) > SLOP;
    if (!held.isOn) return;
    motion.current?.look(turnedBy(held.view, dx, dy));
    draw();
  };
  const up = (e: PointerEvent): void => {
    if (drag.current?.id === e.pointerId) drag.current = undefined;
  };
  const click = (e: { pointerId?: number; clientX: number; clientY: number }): void => {
    const parties = meant.current.get(e.pointerId ?? -1) ?? [];
    meant.current.clear();
    const [first, second] = parties;
    if (first === undefined) return;
    if (second === undefined) kiosk.ask({ kind: "party", id: first });
    else actions.offer({ refs: parties.map((id) => ({ kind: "party", id })), x: e.clientX, y: e.clientY });
  };
  return (
    <div className="kiosk-globe" ref={box}>
      {/* What it shows is said beside it, and the list of countries does what a touch on it does. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas without a tab stop takes no focus */}
      <canvas
        ref={canvas}
        aria-hidden="true"
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        onClick={click}
      />
    </div>
  );
}
