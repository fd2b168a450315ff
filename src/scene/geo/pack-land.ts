// Transfer format for the land of all worldviews: deltas in hundredths of a degree and, for every worldview after the
// first, only the shapes that differ. Law: unpackLand(packLand(lands), id) is the land of that id.
import type { GeoLand, LandShape, LonLat } from "./types.ts";

const STEP = 100;

type PackedShape = Omit<LandShape, "polygons"> & { polygons: number[][][] };

export interface PackedLand {
  first: Omit<GeoLand, "shapes"> & { shapes: PackedShape[] };
  others: (Omit<GeoLand, "shapes" | "source"> & {
    /** All ids in order, and the shapes that differ from the first worldview. */
    order: string[];
    shapes: PackedShape[];
  })[];
}

/** [x, y, dx, dy, …] in hundredths of a degree. */
function packRing(ring: readonly LonLat[]): number[] {
  let [x, y] = [0, 0];
  return ring.flatMap(([lon, lat]) => {
    const [nx, ny] = [Math.round(lon * STEP), Math.round(lat * STEP)];
    const step = [nx - x, ny - y];
    [x, y] = [nx, ny];
    return step;
  });
}

function unpackRing(steps: readonly number[]): LonLat[] {
  const ring: LonLat[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] as number;
    y += steps[i + 1] as number;
    ring.push([x / STEP, y / STEP]);
  }
  return ring;
}

const packShape = (s: LandShape): PackedShape => ({ ...s, polygons: s.polygons.map((p) => p.map(packRing)) });
const unpackShape = (s: PackedShape): LandShape => ({ ...s, polygons: s.polygons.map((p) => p.map(unpackRing)) });

export function packLand([first, ...others]: readonly [GeoLand, ...GeoLand[]]): PackedLand {
  const known = new Set(first.shapes.map((s) => JSON.stringify(s)));
  return {
    first: { ...first, shapes: first.shapes.map(packShape) },
    others: others.map(({ source: _, ...land }) => ({
      ...land,
      order: land.shapes.map((s) => s.id),
      shapes: land.shapes.filter((s) => !known.has(JSON.stringify(s))).map(packShape),
    })),
  };
}

/** Undefined for an unknown worldview. */
export function unpackLand({ first, others }: PackedLand, worldview: string): GeoLand | undefined {
  if (first.worldview === worldview) return { ...first, shapes: first.shapes.map(unpackShape) };
  const other = others.find((o) => o.worldview === worldview);
  if (!other) return undefined;
  const { order, shapes, ...land } = other;
  const own = new Map([...first.shapes, ...shapes].map((s) => [s.id, s]));
  return {
    ...land,
    source: first.source,
    shapes: order.flatMap((id) => {
      const found = own.get(id);
      return found ? [unpackShape(found)] : [];
    }),
  };
}
