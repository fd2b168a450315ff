// Zoom and pan with d3-zoom. Loaded after the first picture.
import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { cameraOn, MAX_ZOOM, type Size } from "../../scene/camera.ts";
import { animate, easeBoth } from "../../ui/animate.ts";
import { isInFrame, isOfHost, wheelHint } from "./in-frame.ts";

/** px of the picture at zoom 1. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ZoomOptions {
  size: { width: number; height: number };
  /** Called with the new transform. */
  onTransform(to: { k: number; x: number; y: number; toString(): string }): void;
  /** Whether an event must not start a pan or zoom; default: none. */
  ignores?(e: Event): boolean;
  /** On the globe: called with the distance dragged since the start, px. */
  onTurn: ((dx: number, dy: number, isStart: boolean) => void) | undefined;
  /** Called when the user has panned or zoomed. */
  onHand(): void;
  /** Called when the hand rests, with what is seen. */
  onRest?(frame: Frame): void;
}

export interface ZoomHandle {
  zoomBy(factor: number): void;
  /** Pans by shares of the picture's width and height. */
  panBy(dx: number, dy: number): void;
  show(frame: Frame | undefined, glides: boolean): void;
  /** Shows just that part, as `frame` has given it. */
  restore(frame: Frame, glides: boolean): void;
  /** The visible part. */
  frame(): Frame;
  justPanned(): boolean;
  detach(): void;
}

/** d3-interpolate's way of zooming, after van Wijk and Nuij; its types here leave the duration out. */
type Way = ((t: number) => [number, number, number]) & { duration: number };

interface Zoomed extends HTMLElement {
  __zoom: ZoomTransform;
}
type ZoomEvent = D3ZoomEvent<HTMLElement, unknown>;

/** ms of a glide; d3-zoom recommends one by the length of the way. */
const SHORTEST = 900;
const LONGEST = 1600;
/** Maximum movement of a click, px. */
const SLOP = 5;

/** Wheel and two fingers zoom; dragging with one pointer pans. */
const isPinch = (e: Event): boolean =>
  e instanceof WheelEvent || (typeof TouchEvent !== "undefined" && e instanceof TouchEvent && e.touches.length > 1);

/** Middle and width of the visible part. */
const viewOf = (t: ZoomTransform, { width, height }: Size): [number, number, number] => [
  (width / 2 - t.x) / t.k,
  (height / 2 - t.y) / t.k,
  width / t.k,
];

const transformOf = (frame: Frame | undefined, size: Size, fill?: number): ZoomTransform => {
  const { x, y, k } = cameraOn(frame, size, fill);
  return zoomIdentity.translate(x, y).scale(k);
};

const centred = (k: number, { width, height }: Size): ZoomTransform =>
  zoomIdentity.translate((width / 2) * (1 - k), (height / 2) * (1 - k)).scale(k);

/** `told` returns the current options; `turns`: dragging turns a globe; `from`: what is seen at the start, else the whole picture. */
export function attachZoom(
  stage: HTMLElement,
  told: () => ZoomOptions,
  size: Size,
  turns: boolean,
  from?: Frame,
): ZoomHandle {
  const element = stage as Zoomed;
  const start = { x: 0, y: 0 };
  let panned = false;
  /** Set while code moves the picture: such events may have a touch as their source while a finger is down. */
  let moving = false;
  let stopGlide = (): void => {};
  const inFrame = isInFrame();
  const say = wheelHint(element);
  const frameNow = (): Frame => {
    const { k, x, y } = element.__zoom;
    return { x: -x / k, y: -y / k, width: size.width / k, height: size.height / k };
  };
  const whole: [[number, number], [number, number]] = [
    [0, 0],
    [size.width, size.height],
  ];
  const behavior = zoom<HTMLElement, unknown>()
    .scaleExtent([1, MAX_ZOOM])
    .extent(whole)
    .clickDistance(SLOP)
    // d3-zoom's default filter, events that the picture handles itself, and those of the page around a frame.
    .filter((e: MouseEvent) => {
      if ((e.ctrlKey && e.type !== "wheel") || e.button || told().ignores?.(e)) return false;
      if (!inFrame || !isOfHost(e, element.__zoom.k)) return true;
      say(e);
      return false;
    })
    .on("start", ({ transform, sourceEvent }: ZoomEvent) => {
      if (moving) return;
      [start.x, start.y] = [transform.x, transform.y];
      panned = false;
      if (!sourceEvent) return;
      stopGlide();
      told().onTurn?.(0, 0, true);
    })
    .on("zoom", ({ transform, sourceEvent }: ZoomEvent) => {
      // Movement by code under a resting finger is not a pan, so the tap still selects.
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
    .on("end", ({ transform, sourceEvent }: ZoomEvent) => {
      if (inFrame) element.toggleAttribute("data-zoomed", element.__zoom.k > 1);
      // Keep the globe in the middle, whatever translation the gesture has accumulated.
      if (turns) element.__zoom = centred(transform.k, size);
      if (!moving && sourceEvent && (panned || isPinch(sourceEvent))) told().onRest?.(frameNow());
    });
  if (!turns) behavior.translateExtent(whole);
  const selection = select<HTMLElement, unknown>(element);
  selection.call(behavior).on("dblclick.zoom", null);
  const move = (to: ZoomTransform): void => {
    moving = true;
    selection.call(behavior.transform, to);
    moving = false;
  };
  const goTo = (to: ZoomTransform, glides: boolean): void => {
    stopGlide();
    if (!glides) {
      move(to);
      return;
    }
    const between = behavior.interpolate()(viewOf(element.__zoom, size), viewOf(to, size)) as Way;
    const ms = Math.min(LONGEST, Math.max(SHORTEST, between.duration));
    stopGlide = animate(
      (share) => {
        if (share === 1) return move(to);
        const [x, y, width] = between(share);
        const k = size.width / width;
        move(zoomIdentity.translate(size.width / 2 - x * k, size.height / 2 - y * k).scale(k));
      },
      { ms, ease: easeBoth },
    );
  };
  move(from ? transformOf(from, size, 1) : zoomIdentity);
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
    show: (frame, glides) => goTo(transformOf(frame, size), glides),
    restore: (frame, glides) => goTo(transformOf(frame, size, 1), glides),
    frame: frameNow,
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
