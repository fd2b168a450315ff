// Zoom and pan of the map: wheel, pinch and drag through d3-zoom, and the same by buttons.
import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import { type RefObject, useEffect, useRef, useState } from "react";

export interface Zooming {
  /** Zoom factor, 1 for the whole map. */
  k: number;
  zoomBy(factor: number): void;
  reset(): void;
  /** Whether the last press moved the map: its click chooses nothing. */
  justPanned(): boolean;
}

const MOST = 24;

export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  layer: RefObject<SVGGElement | null>,
  size: { width: number; height: number },
): Zooming {
  const [k, setK] = useState(1);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | undefined>(undefined);
  const panned = useRef(false);
  const { width, height } = size;
  useEffect(() => {
    const element = svg.current;
    if (!element || width === 0) return;
    const start = { x: 0, y: 0 };
    const made = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, MOST])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .clickDistance(5)
      .on("start", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        [start.x, start.y] = [transform.x, transform.y];
        panned.current = false;
      })
      .on("zoom", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        panned.current ||= Math.hypot(transform.x - start.x, transform.y - start.y) > 5;
        layer.current?.setAttribute("transform", transform.toString());
        setK(transform.k);
      });
    behavior.current = made;
    const selection = select(element);
    selection.call(made).on("dblclick.zoom", null);
    // A new size starts from the whole map.
    selection.call(made.transform, zoomIdentity);
    return () => {
      selection.on(".zoom", null);
    };
  }, [svg, layer, width, height]);
  const apply = (f: (b: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void): void => {
    if (behavior.current && svg.current) f(behavior.current, svg.current);
  };
  return {
    k,
    zoomBy: (factor) => apply((b, element) => select(element).call(b.scaleBy, factor)),
    reset: () => apply((b, element) => select(element).call(b.transform, zoomIdentity)),
    justPanned: () => {
      const was = panned.current;
      panned.current = false;
      return was;
    },
  };
}
