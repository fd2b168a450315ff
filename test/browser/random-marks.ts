// Scenes by chance, of everything that a network is made of.
import fc from "fast-check";
import type { Emphasis, Mark } from "../../src/scene/mark.ts";
import type { StyleName } from "../../src/scene/style/style.ts";

/** px. */
export const SIZE = { width: 400, height: 300 };
/** Regions, ties, nodes, labels with targets. */
export const PLANES = 4;

const NODES: StyleName[] = ["node-bilateral", "node-framework", "node-signed", "node-talks", "node-none"];
const TIES: StyleName[] = ["tie-talks", "tie-suspended", "tie-assistance", "tie/epa", "tie-signed/epa"];
const EMPHASES: Emphasis[] = ["normal", "raised", "strong", "muted"];

const at = fc.record({ x: fc.integer({ min: 0, max: SIZE.width }), y: fc.integer({ min: 0, max: SIZE.height }) });
const seldom = fc.integer({ min: 0, max: 7 }).map((n) => n === 0);

const party = fc.record({
  at,
  r: fc.integer({ min: 3, max: 16 }),
  node: fc.constantFrom(...NODES),
  tie: fc.constantFrom(...TIES),
  emphasis: fc.constantFrom(...EMPHASES),
  isHidden: seldom,
  isBehind: seldom,
  isTied: fc.boolean(),
});
const region = fc.tuple(at, at, at, fc.constantFrom<StyleName>("region-opened", "region/epa", "region/cptpp"), seldom);

/** Marks by plane. The middle of the picture is that of the focal party, P0. */
export const randomScene: fc.Arbitrary<Mark[][]> = fc
  .record({
    parties: fc.array(party, { minLength: 12, maxLength: 40 }),
    regions: fc.array(region, { minLength: 2, maxLength: 4 }),
  })
  .map(({ parties, regions }) => {
    const middle = { x: SIZE.width / 2, y: SIZE.height / 2 };
    const all = parties.map((p, i) => ({ ...p, id: `P${i}`, hidden: p.isHidden ? { hidden: true } : {} }));
    const outlines = regions.map(
      ([a, b, c, style, isHidden], i): Mark => ({
        kind: "path",
        id: `region/R${i}`,
        style,
        d: `M${a.x} ${a.y}Q${b.x} ${a.y} ${b.x} ${b.y}L${c.x} ${c.y}Z`,
        agreement: `R${i}`,
        ...(isHidden ? { hidden: true } : {}),
      }),
    );
    const ties = all.flatMap(({ id, at, tie, emphasis, isTied, hidden }): Mark[] =>
      isTied
        ? [
            {
              kind: "line",
              id: `tie/${id}/a`,
              style: tie,
              x1: middle.x,
              y1: middle.y,
              x2: at.x,
              y2: at.y,
              party: id,
              agreement: "a",
              emphasis,
              ...hidden,
            },
          ]
        : [],
    );
    const nodes = all.map(
      ({ id, at, r, node, emphasis, hidden }): Mark => ({
        kind: "circle",
        id: `node/${id}`,
        style: node,
        ...at,
        r,
        party: id,
        emphasis,
        ...hidden,
      }),
    );
    const labels = all.map(
      ({ id, at, emphasis, isHidden, isBehind }): Mark => ({
        kind: "text",
        id: `label/${id}`,
        style: "label",
        x: at.x + 8,
        y: at.y,
        lines: isBehind ? [id, "名前"] : [id],
        size: 12,
        anchor: isBehind ? "middle" : "start",
        party: id,
        emphasis,
        ...(isHidden || isBehind ? { hidden: true } : {}),
      }),
    );
    const named = regions.map(
      ([a, , , , isHidden], i): Mark => ({
        kind: "text",
        id: `region-label/R${i}`,
        style: "label",
        ...a,
        lines: [`Region ${i}`],
        size: 13,
        anchor: "middle",
        agreement: `R${i}`,
        label: `Region ${i} with members`,
        active: true,
        ...(isHidden ? { hidden: true } : {}),
      }),
    );
    const hits = all.map(
      ({ id, at, isBehind, hidden }): Mark => ({
        kind: "circle",
        id: `hit/${id}`,
        style: isBehind ? "hit-small" : "hit",
        ...at,
        r: 12,
        party: id,
        label: `${id}: what it has`,
        active: true,
        ...hidden,
      }),
    );
    return [outlines, ties, nodes, [...labels, ...named, ...hits]];
  });
