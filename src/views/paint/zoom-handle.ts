// Zoom and pan through d3-zoom. Loaded after the first picture: nobody zooms what is not there yet.
import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { cameraOn, MAX_ZOOM, type Size } from "../../scene/camera.ts";
import { animate } from "../../ui/animate.ts";

/** px of the picture at zoom 1. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ZoomOptions {
  size: { width: number; height: number };
  /** Told where the picture now is. */
  onTransform(to: { k: number; x: number; y: number; toString(): string }): void;
  /** Presses that are something else; by default none. */
  ignores?(e: Event): boolean;
  /** On the globe: told how far a drag has gone since it began, px. */
  onTurn: ((dx: number, dy: number, isStart: boolean) => void) | undefined;
  /** A hand has moved the picture. */
  onHand(): void;
}

export interface ZoomHandle {
  zoomBy(factor: number): void;
  /** By shares of the picture's width and height. */
  panBy(dx: number, dy: number): void;
  show(frame: Frame | undefined, glides: boolean): void;
  justPanned(): boolean;
  detach(): void;
}

interface Zoomed extends HTMLElement {
  __zoom: ZoomTransform;
}
type ZoomEvent = D3ZoomEvent<HTMLElement, unknown>;

/** px: a shorter way is a click. */
const SLOP = 5;

/** The wheel and two fingers zoom; a drag by one moves. */
const isPinch = (e: Event): boolean =>
  e instanceof WheelEvent || (typeof TouchEvent !== "undefined" && e instanceof TouchEvent && e.touches.length > 1);

/** Middle and width of what a transform shows. */
const viewOf = (t: ZoomTransform, { width, height }: Size): [number, number, number] => [
  (width / 2 - t.x) / t.k,
  (height / 2 - t.y) / t.k,
  width / t.k,
];

const transformOf = (frame: Frame | undefined, size: Size): ZoomTransform => {
  const { x, y, k } = cameraOn(frame, size);
  return zoomIdentity.translate(x, y).scale(k);
};

const centred = (k: number, { width, height }: Size): ZoomTransform =>
  zoomIdentity.translate((width / 2) * (1 - k), (height / 2) * (1 - k)).scale(k);

/** Starts from the whole picture. `told` gives the options of the moment; `turns`: a drag turns a globe. */
export function attachZoom(stage: HTMLElement, told: () => ZoomOptions, size: Size, turns: boolean): ZoomHandle {
  const element = stage as Zoomed;
  const start = { x: 0, y: 0 };
  let panned = false;
  /** The picture is moved from here. While a finger is down, such an event bears the finger's as its source. */
  let moving = false;
  let stopGlide = (): void => {};
  const whole: [[number, number], [number, number]] = [
    [0, 0],
    [size.width, size.height],
  ];
  const behavior = zoom<HTMLElement, unknown>()
    .scaleExtent([1, MAX_ZOOM])
    .extent(whole)
    .clickDistance(SLOP)
    // As d3-zoom's own filter, and what the picture keeps for itself.
    .filter((e: MouseEvent) => (!e.ctrlKey || e.type === "wheel") && !e.button && !told().ignores?.(e))
    .on("start", ({ transform, sourceEvent }: ZoomEvent) => {
      if (moving) return;
      [start.x, start.y] = [transform.x, transform.y];
      panned = false;
      if (!sourceEvent) return;
      stopGlide();
      told().onTurn?.(0, 0, true);
    })
    .on("zoom", ({ transform, sourceEvent }: ZoomEvent) => {
      // What moves by itself under a finger that rests is no pan: its tap still counts.
      if (moving) {
        [start.x, start.y] = [transform.x, transform.y];
        told().onTransform(turns ? centred(transform.k, size) : transform);
        return;
      }
      const [dx, dy] = [transform.x - start.x, transform.y - start.y];
      panned ||= Math.hypot(dx, dy) > SLOP;
      if (turns && sourceEvent && !isPinch(sourceEvent)) told().onTurn?.(dx, dy, false);
      told().onTransform(turns ? centred(transform.k, size) : transform);
      if (sourceEvent && (panned || isPinch(sourceEvent))) told().onHand();
    })
    .on("end", ({ transform }: ZoomEvent) => {
      // The globe stays in the middle, whatever the gesture has added up to.
      if (turns) element.__zoom = centred(transform.k, size);
    });
  if (!turns) behavior.translateExtent(whole);
  const selection = select<HTMLElement, unknown>(element);
  selection.call(behavior).on("dblclick.zoom", null);
  const move = (to: ZoomTransform): void => {
    moving = true;
    selection.call(behavior.transform, to);
    moving = false;
  };
  move(zoomIdentity);
  return {
    zoomBy: (factor) => {
      stopGlide();
      selection.call(behavior.scaleBy, factor);
    },
    panBy: (dx, dy) => {
      stopGlide();
      const { k } = element.__zoom;
      selection.call(behavior.translateBy, (dx * size.width) / k, (dy * size.height) / k);
    },
    show: (frame, glides) => {
      stopGlide();
      const to = transformOf(frame, size);
      if (!glides) return move(to);
      const between = behavior.interpolate()(viewOf(element.__zoom, size), viewOf(to, size));
      stopGlide = animate((share) => {
        if (share === 1) return move(to);
        const [x, y, width] = between(share);
        const k = size.width / width;
        move(zoomIdentity.translate(size.width / 2 - x * k, size.height / 2 - y * k).scale(k));
      });
    },
    justPanned: () => {
      const was = panned;
      panned = false;
      return was;
    },
    detach: () => {
      stopGlide();
      selection.on(".zoom", null);
    },
  };
}
