// What the build puts into index.html before any script, against the data and the scenes that it comes from.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Payload } from "../../src/pictures/payload.ts";
import { fillPaths, takePaths } from "../../src/shell/drawn-paths.ts";
import { ADDRESS_KEYS } from "../../src/store/schema.ts";
import { withoutScript } from "../../tools/first/frame.ts";
import { bundledAtlas } from "../bundled.ts";

type Drawing = Pick<Payload, "geo" | "placement">;
const { geo, placement } = bundledAtlas();
const copy = (): Drawing => JSON.parse(JSON.stringify({ geo, placement }));
const drawn = (): Map<string, string> =>
  new Map([["sea", geo.sphere], ...geo.shapes.map((s): [string, string] => [`land/${s.id}`, s.d])]);

describe("paths that the picture draws", () => {
  test("are taken out of the data and put back as they were", () => {
    const drawing = copy();
    takePaths(drawing, drawn());
    const text = JSON.stringify(drawing);
    expect(text.length).toBeLessThan(0.5 * JSON.stringify(copy()).length);
    const read: Drawing = JSON.parse(text);
    fillPaths(read, drawn());
    expect(read).toEqual(copy());
  });
  test("a page that was cut off is not read", () => {
    const drawing = copy();
    takePaths(drawing, drawn());
    expect(() => fillPaths(drawing, new Map())).toThrow("the path of sea is missing in the page");
  });
  test("one that is drawn in another way stays", () => {
    const drawing = copy();
    takePaths(drawing, new Map([["sea", "M0 0"]]));
    expect(drawing.geo.sphere).toBe(geo.sphere);
  });
});

test("every key of the address is known to the script that decides what may be seen first", () => {
  const script = readFileSync("public/first-paint.js", "utf8");
  const listed = [...script.matchAll(/=\s*"([a-z ]+)"\.split\(" "\)/g)].flatMap((m) => (m[1] ?? "").split(" "));
  // These two it reads itself.
  expect([...listed, "lang", "theme"].sort()).toEqual([...ADDRESS_KEYS].sort());
});

test("an attribute that the page's policy forbids stops the build", () => {
  expect(withoutScript('<p title="a" class="b"></p>')).toBe('<p class="b"></p>');
  expect(() => withoutScript('<p style="left:1px"></p>')).toThrow('style="left:1px"');
});
