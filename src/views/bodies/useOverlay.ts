// Marks over a picture, painted separately so that the picture below is not repainted.
import { type RefObject, useLayoutEffect } from "react";
import type { BodiesInput } from "../../pictures/picture-input.ts";
import type { Mark } from "../../scene/mark.ts";
import { followInput, useAtlas } from "../atlas.ts";
import { createPainter } from "../paint/svg-painter.ts";

/** `draw` must be stable. If it returns the same array as before, nothing is painted. */
export function useOverlay(layer: RefObject<SVGGElement | null>, draw: (input: BodiesInput) => readonly Mark[]): void {
  const atlas = useAtlas();
  useLayoutEffect(() => {
    if (!layer.current) return;
    layer.current.replaceChildren();
    const painter = createPainter(layer.current);
    let painted: readonly Mark[] | undefined;
    return followInput(atlas, "bodies", (input) => {
      const marks = draw(input);
      if (marks !== painted) painter.paint(marks);
      painted = marks;
    });
  }, [atlas, layer, draw]);
}
