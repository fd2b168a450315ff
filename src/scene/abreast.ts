// Positions of ties to the same party, side by side, chosen once for the whole timeline.

interface Lane {
  id: string;
  /** Days on which the tie is drawn, inclusive. */
  from: number;
  to: number;
}

/** 0, 1, -1, 2, -2, …: the first lane lies in the middle. */
const fromTheMiddle = (lane: number): number => (lane % 2 === 1 ? (lane + 1) / 2 : -lane / 2);

/**
 * Position of each tie, by id, as a multiple of the distance between neighbours; 0 is the middle. Ties that are never drawn
 * on the same day may share a position. `spans` in order of preference; one tie may have several.
 */
export function abreast(spans: readonly Lane[]): ReadonlyMap<string, number> {
  const byId = new Map<string, Lane[]>();
  for (const span of spans) byId.set(span.id, [...(byId.get(span.id) ?? []), span]);
  const lanes: Lane[][] = [];
  const laneOf = new Map<string, number>();
  const meet = (a: Lane, b: Lane): boolean => a.from <= b.to && b.from <= a.to;
  for (const [id, own] of byId) {
    const free = lanes.findIndex((lane) => !lane.some((a) => own.some((b) => meet(a, b))));
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), ...own];
    laneOf.set(id, lane);
  }
  // An even number of lanes has no middle one.
  const shift = lanes.length % 2 === 0 ? 0.5 : 0;
  return new Map([...laneOf].map(([id, lane]) => [id, fromTheMiddle(lane) - shift]));
}
