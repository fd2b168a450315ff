// Paints a picture with very many marks on canvases, one for each plane, in place of the SVGs of its stage. Pointers, keys,
// names and the focus work as with an SVG.
import type { Layer } from "../../data/meta.ts";
import type { PartyId } from "../../data/types.ts";
import type { Mark } from "../../scene/mark.ts";
import { type Look, lookOf } from "../../scene/style/look.ts";
import type { Theme } from "../../scene/style/tokens.ts";
import { discsFrom, topRef } from "./canvas-hits.ts";
import { createCanvasPlane, type View } from "./canvas-plane.ts";
import { createStops } from "./canvas-stops.ts";
import { refAt } from "./hit-test.ts";
import { onCanvas } from "./on-canvas.ts";
import { createPainter } from "./svg-painter.ts";

/**
 * While days follow each other frame by frame, planes that have to be painted as a whole wait for a frame without a new
 * day, so long at most.
 */
const LONGEST_MS = 200;

export interface StagePainter {
  /** Marks by plane, lowest first. */
  paint(planes: readonly (readonly Mark[])[]): void;
  /** Takes away what it has put up. */
  end?(): void;
}

/** `focal`: the party in the centre now; its mark is the first that the keyboard comes to. */
export function createCanvasPainter(stage: HTMLElement, layers: readonly Layer[], focal: () => PartyId): StagePainter {
  const off = new AbortController();
  const { signal } = off;
  const groups = [...stage.querySelectorAll<SVGGElement>("[data-plane]")];
  for (const group of groups) group.replaceChildren();
  const top = groups.at(-1) as SVGGElement;
  const svg = top.ownerSVGElement as SVGSVGElement;

  const lookNow = (): Look => lookOf((document.documentElement.dataset.theme ?? "light") as Theme, layers);
  let look = lookNow();
  let size = { width: stage.clientWidth, height: stage.clientHeight };
  let origin = { x: 0, y: 0 };
  let view: View | undefined;
  let marks: readonly Mark[] = [];

  const canvases = groups.map(() => {
    const canvas = document.createElement("canvas");
    canvas.className = "plane";
    canvas.ariaHidden = "true";
    return canvas;
  });
  stage.prepend(...canvases);
  const planes = canvases.map((canvas) => createCanvasPlane(canvas, () => look));
  const stops = createStops(createPainter(top).paint, () => look);

  /** px per unit of the marks. */
  const unitNow = (): number => (svg.viewBox.baseVal?.width ? size.width / svg.viewBox.baseVal.width : 1);
  const viewNow = (): View => {
    const unit = unitNow();
    return {
      look,
      unit,
      width: Math.round(size.width * devicePixelRatio),
      height: Math.round(size.height * devicePixelRatio),
      scale: devicePixelRatio * unit,
      ...origin,
    };
  };
  let frame = 0;
  /** Marks have come since the last frame. */
  let isFresh = false;
  let waitingSince: number | undefined;
  /** At most once a frame, whatever happens in it. `isNew`: everything is to be painted. */
  const ask = (isNew: boolean): void => {
    if (isNew) view = undefined;
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const draw = (now: number): void => {
    frame = 0;
    view ??= viewNow();
    const isBrief = isFresh && now - (waitingSince ?? now) < LONGEST_MS;
    isFresh = false;
    const waiting = planes.filter((plane) => !plane.flush(view as View, isBrief));
    waitingSince = waiting.length > 0 ? (waitingSince ?? now) : undefined;
    if (waiting.length > 0) ask(false);
  };

  const resized = new ResizeObserver(([entry]) => {
    const { width, height } = entry?.contentRect ?? size;
    if (width === size.width && height === size.height) return;
    size = { width, height };
    ask(true);
  });
  resized.observe(stage);
  const themed = new MutationObserver(() => {
    look = lookNow();
    ask(true);
  });
  themed.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  document.fonts.addEventListener("loadingdone", () => ask(true), { signal });
  /** On another display, or zoomed by the browser. */
  const watchPixels = (): void =>
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      "change",
      () => {
        ask(true);
        watchPixels();
      },
      { once: true, signal },
    );
  watchPixels();

  /** Units of the marks. */
  const placeOf = (x: number, y: number): [x: number, y: number, unit: number] => {
    const box = stage.getBoundingClientRect();
    const unit = unitNow();
    return [(x - box.x) / unit - origin.x, (y - box.y) / unit - origin.y, unit];
  };
  const topAt = (clientX: number, clientY: number) => {
    const [x, y, unit] = placeOf(clientX, clientY);
    return topRef(marks, x, y, look, unit);
  };
  onCanvas.set(stage, {
    discs(clientX, clientY) {
      const [x, y, unit] = placeOf(clientX, clientY);
      return discsFrom(marks, x, y, unit);
    },
    top: topAt,
    reach: (id) => stops.visit({ kind: "party", id }),
    move(x, y) {
      if (x === origin.x && y === origin.y) return;
      origin = { x, y };
      ask(true);
    },
  });
  stage.addEventListener(
    "pointermove",
    (e) => {
      stage.style.cursor = e.buttons === 0 && topAt(e.clientX, e.clientY) ? "pointer" : "";
    },
    { signal },
  );
  stage.addEventListener(
    "focusin",
    (e) => {
      const ref = refAt(e.target);
      if (ref) stops.visit(ref);
    },
    { signal },
  );

  return {
    paint(split) {
      marks = split.flat();
      for (const [i, plane] of planes.entries()) plane.take(split[i] ?? []);
      stops.take(marks, focal());
      isFresh = true;
      ask(false);
    },
    end() {
      off.abort();
      cancelAnimationFrame(frame);
      resized.disconnect();
      themed.disconnect();
      onCanvas.delete(stage);
      stage.style.cursor = "";
      for (const canvas of canvases) canvas.remove();
    },
  };
}
