// Zoom and pan of a picture: wheel, pinch and drag through d3-zoom, and the same by buttons and keys. On the globe a drag
// turns instead of moving.
import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import { glide } from "../../ui/glide.ts";

/** px of the picture at zoom 1. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Zooming {
  zoomBy(factor: number): void;
  /** By shares of the picture's width and height. */
  panBy(dx: number, dy: number): void;
  /** Shows a part as large as it fits; undefined: the whole. */
  show(frame: Frame | undefined, glides: boolean): void;
  /** Whether the picture stands where a hand has put it. */
  byHand(): boolean;
  /** Whether the last press moved the picture: its click chooses nothing. */
  justPanned(): boolean;
}

interface Options {
  size: { width: number; height: number };
  /** Told where the picture now is. */
  onTransform(to: ZoomTransform): void;
  /** Presses that are something else; by default none. */
  ignores?(e: Event): boolean;
  /** On the globe: told how far a drag has gone since it began, px. */
  onTurn: ((dx: number, dy: number, isStart: boolean) => void) | undefined;
  /** A hand has moved the picture. */
  onHand(): void;
}

const MOST = 24;
/** Share of the picture that a shown part fills. */
const FILL = 0.96;

interface Zoomed extends SVGSVGElement {
  __zoom: ZoomTransform;
}

/** The wheel and two fingers zoom; a drag by one moves. */
const isPinch = (e: Event | null): boolean =>
  e instanceof WheelEvent || (typeof TouchEvent !== "undefined" && e instanceof TouchEvent && e.touches.length > 1);

export function useZoom(svg: RefObject<SVGSVGElement | null>, options: Options): Zooming {
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | undefined>(undefined);
  const panned = useRef(false);
  const told = useRef(options);
  told.current = options;
  const hand = useRef(false);
  const stopGlide = useRef((): void => {});
  const moveByHand = useCallback((): void => {
    hand.current = true;
    told.current.onHand();
  }, []);
  const { width, height } = options.size;
  const turns = options.onTurn !== undefined;
  useEffect(() => {
    const element = svg.current as Zoomed | null;
    if (!element || width === 0) return;
    const start = { x: 0, y: 0 };
    const centred = (k: number): ZoomTransform =>
      zoomIdentity.translate((width / 2) * (1 - k), (height / 2) * (1 - k)).scale(k);
    const made = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, MOST])
      .extent([
        [0, 0],
        [width, height],
      ])
      .clickDistance(5)
      // As d3-zoom's own filter, and what the picture keeps for itself.
      .filter((e: MouseEvent) => (!e.ctrlKey || e.type === "wheel") && !e.button && !told.current.ignores?.(e))
      .on("start", ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        [start.x, start.y] = [transform.x, transform.y];
        panned.current = false;
        if (!sourceEvent) return;
        stopGlide.current();
        told.current.onTurn?.(0, 0, true);
      })
      .on("zoom", ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const [dx, dy] = [transform.x - start.x, transform.y - start.y];
        panned.current ||= Math.hypot(dx, dy) > 5;
        const shown = turns ? centred(transform.k) : transform;
        if (turns && sourceEvent && !isPinch(sourceEvent)) told.current.onTurn?.(dx, dy, false);
        told.current.onTransform(shown);
        if (sourceEvent && (panned.current || isPinch(sourceEvent))) {
          moveByHand();
        }
      })
      .on("end", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        // The globe stays in the middle, whatever the gesture has added up to.
        if (turns) element.__zoom = centred(transform.k);
      });
    if (!turns)
      made.translateExtent([
        [0, 0],
        [width, height],
      ]);
    behavior.current = made;
    const selection = select<SVGSVGElement, unknown>(element);
    selection.call(made).on("dblclick.zoom", null);
    // A new size or lens starts from the whole map.
    selection.call(made.transform, zoomIdentity);
    return () => {
      stopGlide.current();
      selection.on(".zoom", null);
    };
  }, [svg, width, height, turns, moveByHand]);
  return useMemo((): Zooming => {
    const apply = (f: (b: ZoomBehavior<SVGSVGElement, unknown>, element: Zoomed) => void): void => {
      stopGlide.current();
      if (behavior.current && svg.current) f(behavior.current, svg.current as Zoomed);
    };
    return {
      byHand: () => hand.current,
      zoomBy: (factor) =>
        apply((b, element) => {
          moveByHand();
          select<SVGSVGElement, unknown>(element).call(b.scaleBy, factor);
        }),
      panBy: (dx, dy) =>
        apply((b, element) => {
          moveByHand();
          const scale = element.__zoom.k;
          select<SVGSVGElement, unknown>(element).call(b.translateBy, (dx * width) / scale, (dy * height) / scale);
        }),
      show: (frame, glides) =>
        apply((b, element) => {
          hand.current = false;
          const to = transformOf(frame, width, height);
          const move = (t: ZoomTransform): void => void select<SVGSVGElement, unknown>(element).call(b.transform, t);
          if (!glides) return move(to);
          const from = element.__zoom;
          const between = b.interpolate()(viewOf(from, width, height), viewOf(to, width, height));
          stopGlide.current = glide((share) => {
            if (share === 1) return move(to);
            const [x, y, w] = between(share);
            const scale = width / w;
            move(zoomIdentity.translate(width / 2 - x * scale, height / 2 - y * scale).scale(scale));
          });
        }),
      justPanned: () => {
        const was = panned.current;
        panned.current = false;
        return was;
      },
    };
  }, [svg, width, height, moveByHand]);
}

/** Middle and width of what a transform shows. */
const viewOf = (t: ZoomTransform, width: number, height: number): [number, number, number] => [
  (width / 2 - t.x) / t.k,
  (height / 2 - t.y) / t.k,
  width / t.k,
];

function transformOf(frame: Frame | undefined, width: number, height: number): ZoomTransform {
  if (!frame) return zoomIdentity;
  const k = Math.min(MOST, Math.max(1, FILL * Math.min(width / frame.width, height / frame.height)));
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  // Never beyond the edge of the picture.
  const within = (offset: number, length: number): number => Math.min(0, Math.max(length * (1 - k), offset));
  return zoomIdentity.translate(within(width / 2 - x * k, width), within(height / 2 - y * k, height)).scale(k);
}
