// Which partners a map that shows a part leaves out, to the left and to the right, and the region in which most of them are.
import type { Camera, Size } from "../scene/camera.ts";
import type { GeoPackage } from "../scene/geo/types.ts";
import { fitMap } from "../scene/map/fit.ts";
import type { Mark } from "../scene/mark.ts";

export interface ShownPart {
  marks: readonly Mark[];
  camera: Camera;
  size: Size;
}

export interface Edge {
  region: string;
  /** Partners beyond the edge, of this region and others. */
  count: number;
}

const PARTNERS: ReadonlySet<string> = new Set(["node-bilateral", "node-framework"]);

function edgeOf(beyond: readonly { x: number; y: number }[], geo: GeoPackage, size: Size): Edge | undefined {
  const { at, scale } = fitMap(geo, size);
  const counted = geo.regions.map(({ id, box }) => {
    const { x, y } = at(box);
    const inside = beyond.filter(
      (p) => p.x >= x && p.x <= x + box.width * scale && p.y >= y && p.y <= y + box.height * scale,
    );
    return { region: id, inside: inside.length, area: box.width * box.height };
  });
  // Of regions in which there are as many, the one that says more.
  const most = counted.reduce((a, b) => ((b.inside - a.inside || a.area - b.area) > 0 ? b : a), {
    region: "",
    inside: 0,
    area: Number.POSITIVE_INFINITY,
  });
  return most.inside === 0 ? undefined : { region: most.region, count: beyond.length };
}

export function edgesOf({ marks, camera, size }: ShownPart, geo: GeoPackage): { left?: Edge; right?: Edge } {
  if (camera.k <= 1 || size.width === 0) return {};
  const nodes = marks.flatMap((m) => (m.kind === "circle" && !m.hidden && PARTNERS.has(m.style) ? [m] : []));
  const left = edgeOf(
    nodes.filter((n) => n.x * camera.k + camera.x < 0),
    geo,
    size,
  );
  const right = edgeOf(
    nodes.filter((n) => n.x * camera.k + camera.x > size.width),
    geo,
    size,
  );
  return { ...(left ? { left } : {}), ...(right ? { right } : {}) };
}
