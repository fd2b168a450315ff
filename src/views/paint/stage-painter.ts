// Chooses how a picture is painted, by the number of its marks.
import type { Layer } from "../../data/meta.ts";
import type { PartyId } from "../../data/types.ts";
import type { Mark } from "../../scene/mark.ts";
import { loadPart } from "../../ui/late/part.ts";
import type { StagePainter } from "./canvas-painter.ts";
import { inTurn } from "./in-turn.ts";
import { createPainter, type OnChange } from "./svg-painter.ts";

/** Above so many marks a step in time costs more with elements than on canvases (docs/performance.md). */
export const MOST_ELEMENTS = 2500;

function svgPainter(stage: HTMLElement, onChange: OnChange): StagePainter {
  const painters = [...stage.querySelectorAll<SVGGElement>("[data-plane]")].map((plane) =>
    createPainter(plane, onChange),
  );
  return {
    paint: (planes) => {
      for (const [i, marks] of planes.entries()) painters[i]?.paint(marks);
    },
  };
}

/**
 * `most`: number of elements; above it, canvases. `painted`: called after painting. Canvases stay once they are there; until
 * their code is loaded, nothing is painted.
 */
export function stagePainter(
  stage: HTMLElement,
  layers: readonly Layer[],
  focal: () => PartyId,
  most: number,
  painted: () => void,
  onChange: OnChange,
): StagePainter {
  let painter = svgPainter(stage, onChange);
  let last: readonly (readonly Mark[])[] = [];
  let load: Promise<void> | undefined;
  let isWaiting = false;
  const paintNow = inTurn((planes: typeof last) => {
    painter.paint(planes);
    painted();
  });
  const show = (): void => {
    if (!isWaiting) paintNow(last);
  };
  return {
    paint(planes) {
      last = planes;
      if (!load && planes.reduce((n, marks) => n + marks.length, 0) > most) {
        isWaiting = true;
        load = loadPart(() => import("./canvas-painter.ts"))
          .then((m) => {
            if (isWaiting) painter = m.createCanvasPainter(stage, layers, focal);
          })
          // Elements are slower and show the same.
          .catch(() => {})
          .then(() => {
            if (!isWaiting) return;
            isWaiting = false;
            show();
          });
      }
      show();
    },
    end() {
      isWaiting = false;
      painter.end?.();
    },
  };
}
