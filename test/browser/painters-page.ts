// Both painters of pictures in one page, for tests that compare them. Bundled, and run in a page of the atlas, whose styles
// the marks need.
import type { Layer } from "../../src/data/meta.ts";
import type { Ref } from "../../src/model/selection/selection.ts";
import type { Mark } from "../../src/scene/mark.ts";
import type { Actions } from "../../src/store/actions.ts";
import { createCanvasPainter, type StagePainter } from "../../src/views/paint/canvas-painter.ts";
import { refOn, refsNear, refUnder } from "../../src/views/paint/hit-test.ts";
import { pressIn } from "../../src/views/paint/picture-keys.ts";
import { attachPointing, keepOneStop } from "../../src/views/paint/pointer-interaction.ts";
import { moveCamera } from "../../src/views/paint/Stage.tsx";
import { MOST_ELEMENTS, stagePainter } from "../../src/views/paint/stage-painter.ts";

export type Kind = "elements" | "canvas" | "by number";
type Planes = readonly (readonly Mark[])[];

interface Stand {
  stage: HTMLElement;
  painter: StagePainter;
}

interface Hit {
  under: Ref | undefined;
  topmost: Ref | undefined;
  near: Ref[];
}

const SVG = "http://www.w3.org/2000/svg";
const svg = (name: string, attributes: Record<string, string>): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

const stands = new Map<Kind, Stand>();

/** As `Stage` makes it. */
function stageOf(width: number, height: number, unit: number, planes: number): HTMLElement {
  const box = document.createElement("div");
  box.className = "picture";
  box.style.cssText = `position:fixed;inset:0 auto auto 0;width:${width}px;height:${height}px;z-index:9999`;
  const stage = document.createElement("div");
  stage.className = "stage-planes";
  for (let i = 0; i < planes; i++) {
    const size = { width: `${width}`, height: `${height}` };
    const plane = svg("svg", {
      class: "plane",
      ...size,
      ...(unit === 1 ? {} : { viewBox: `0 0 ${width / unit} ${height / unit}` }),
    });
    const camera = svg("g", { "data-camera": "" });
    camera.append(svg("g", { "data-plane": "" }));
    plane.append(camera);
    stage.append(plane);
  }
  box.append(stage);
  document.body.append(box);
  return stage;
}

const painters = {
  most: MOST_ELEMENTS,

  /** Puts up a stage of its own for a painter; the last one stands on top. */
  putUp(
    kind: Kind,
    { width, height, unit = 1, planes }: { width: number; height: number; unit?: number; planes: number },
    layers: readonly Layer[],
    focal: string,
  ): void {
    const stage = stageOf(width, height, unit, planes);
    const keep = () => keepOneStop(stage, focal);
    const most = kind === "by number" ? MOST_ELEMENTS : Number.POSITIVE_INFINITY;
    const made =
      kind === "canvas"
        ? createCanvasPainter(stage, layers, () => focal)
        : stagePainter(
            stage,
            layers,
            () => focal,
            most,
            keep,
            () => {},
          );
    const painter: StagePainter = {
      paint: (marks) => {
        made.paint(marks);
        keep();
      },
    };
    const actions = { hover: () => {}, choose: () => {}, escape: () => {}, offer: () => {} };
    attachPointing(stage, actions as unknown as Actions, {
      ignoreClick: () => false,
      press: (e) => pressIn({ actions } as never, stage, e),
      finger: 22,
      offers: 6,
    });
    stands.set(kind, { stage, painter });
  },

  /** Only one stage is seen at a time. */
  show(kind: Kind): void {
    for (const [other, { stage }] of stands)
      (stage.parentElement as HTMLElement).style.display = other === kind ? "" : "none";
  },

  stage: (kind: Kind): HTMLElement => (stands.get(kind) as Stand).stage,

  paint(kind: Kind, planes: Planes): void {
    stands.get(kind)?.painter.paint(planes);
  },

  move(kind: Kind, x: number, y: number): void {
    moveCamera(painters.stage(kind), { x, y, k: 1 });
  },

  /** What a real event at a position hits. */
  hitAt(kind: Kind, x: number, y: number): Hit {
    const stage = painters.stage(kind);
    painters.show(kind);
    let hit: Hit | undefined;
    const look = (e: PointerEvent): void => {
      hit = { under: refUnder(e), topmost: refOn(e), near: refsNear(stage, e, { finger: 22, offers: 6 }) };
    };
    stage.addEventListener("pointerover", look, { once: true });
    document
      .elementFromPoint(x, y)
      ?.dispatchEvent(new PointerEvent("pointerover", { clientX: x, clientY: y, bubbles: true }));
    return hit as unknown as Hit;
  },

  /** Pixels of all planes, one after the other, two frames later. */
  async pixels(kind: Kind): Promise<Uint8ClampedArray[]> {
    for (let i = 0; i < 2; i++) await new Promise((next) => requestAnimationFrame(next));
    return [...painters.stage(kind).querySelectorAll("canvas")].map((canvas) => {
      const context = canvas.getContext("2d") as CanvasRenderingContext2D;
      return context.getImageData(0, 0, canvas.width, canvas.height).data;
    });
  },
};

type Painters = typeof painters;
declare global {
  interface Window {
    painters: Painters;
  }
}
window.painters = painters;
