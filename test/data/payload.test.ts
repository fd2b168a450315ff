// What the page gets in parts is all there is.
import { expect, test } from "vitest";
import { compactCore, expandCore } from "../../src/data/compact.ts";
import { agreementFact } from "../../src/data/types.ts";
import { bodiesOf, coreOf, detailsOf } from "../../src/model/page-parts.ts";
import { bundledDataset } from "../bundled.ts";

const dataset = bundledDataset();

test("every note of a row that the core goes without comes with the panels, under the row's fact", () => {
  const { notes } = detailsOf(dataset);
  const { organisations, memberships, assistance, published, agreements } = dataset;
  const rows = [
    ...[...organisations, ...memberships, ...assistance, ...published].map((r) => [r.fact, r.note] as const),
    ...agreements.map((a) => [agreementFact(a.id), a.note] as const),
    ...agreements.flatMap((a) => a.talks.map((t) => [t.from.fact, t.note] as const)),
  ];
  const noted = rows.filter(([, note]) => note);
  expect(noted.length).toBeGreaterThan(100);
  for (const [fact, note] of noted) expect([fact, notes[fact]]).toEqual([fact, note]);
  expect(Object.keys(notes)).toHaveLength(noted.length);
  expect(JSON.stringify({ ...coreOf(dataset), meta: undefined })).not.toContain('"note"');
});
test("the page gets the core back, to the last value, from the shorter form that it carries", () => {
  const core = JSON.parse(JSON.stringify(coreOf(dataset)));
  const text = JSON.stringify(compactCore(coreOf(dataset)));
  expect(text.length).toBeLessThan(0.75 * JSON.stringify(core).length);
  expect(expandCore(JSON.parse(text))).toEqual(core);
});
test("the bodies bring every source that they name", () => {
  const { sources, ...rest } = bodiesOf(dataset);
  const named = new Set(
    [...JSON.stringify(rest).matchAll(/"sources":\[([^\]]*)\]/g)].flatMap((m) => JSON.parse(`[${m[1]}]`)),
  );
  expect(new Set(sources.map((s) => s.id))).toEqual(named);
});
