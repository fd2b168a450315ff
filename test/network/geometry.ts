// An independent reading of outlines: own path reader, own point-in-polygon (winding number, not even-odd).
export interface P {
  x: number;
  y: number;
}

export function polygonsOf(path: string): P[][] {
  const out: P[][] = [];
  for (const piece of path.split("z").filter(Boolean)) {
    const tokens = [...piece.matchAll(/([Mq])([-\d.,]+)/g)].map(
      (m) => [m[1], (m[2] ?? "").split(",").map(Number)] as const,
    );
    const polygon: P[] = [];
    let pen = { x: 0, y: 0 };
    for (const [command, v] of tokens) {
      const [a = 0, b = 0, c = 0, d = 0] = v;
      if (command === "M") pen = { x: a, y: b };
      else {
        for (let k = 1; k <= 12; k++) {
          const t = k / 12;
          polygon.push({
            x: pen.x + 2 * t * (1 - t) * a + t * t * c,
            y: pen.y + 2 * t * (1 - t) * b + t * t * d,
          });
        }
        pen = { x: pen.x + c, y: pen.y + d };
      }
    }
    out.push(polygon);
  }
  return out;
}

/** Holes run the other way round, so the winding number is 0 in them, too. */
export function windingOf(p: P, polygons: readonly P[][]): number {
  let turns = 0;
  for (const polygon of polygons)
    polygon.forEach((a, i) => {
      const b = polygon[(i + 1) % polygon.length] as P;
      const left = (b.x - a.x) * (p.y - a.y) - (p.x - a.x) * (b.y - a.y);
      if (a.y <= p.y && b.y > p.y && left > 0) turns++;
      if (a.y > p.y && b.y <= p.y && left < 0) turns--;
    });
  return turns;
}

/** The centre and eight points on a circle around it. */
export const discPoints = (p: P, r: number): P[] => [
  p,
  ...Array.from({ length: 8 }, (_, k) => ({
    x: p.x + r * Math.cos((k * Math.PI) / 4),
    y: p.y + r * Math.sin((k * Math.PI) / 4),
  })),
];
