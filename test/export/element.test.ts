// XML from a tree: what is written reads back as what was meant, whatever the words are.
import fc from "fast-check";
import { expect, test } from "vitest";
import { el, write } from "../../src/export/element.ts";
import { groupFrame } from "../../src/export/pptx/xml.ts";
import { unescapeXml } from "../../src/export/xml.ts";

test("names, values and texts stand where they belong", () => {
  const tree = el("a:p", { n: 1, none: undefined, q: 'a "b" & <c>' }, el("a:x"), "1 < 2");
  expect(write(tree)).toBe('<a:p n="1" q="a &quot;b&quot; &amp; &lt;c&gt;"><a:x/>1 &lt; 2</a:p>');
  expect(write(el("a:t", {}, ""))).toBe("<a:t></a:t>");
});

test("no value and no text ends its element", () => {
  const word = fc.string({ unit: "grapheme-ascii" });
  fc.assert(
    fc.property(word, word, (value, text) => {
      const found = /^<e v="([^"<]*)">([^<]*)<\/e>$/.exec(write(el("e", { v: value }, text)));
      expect(found?.slice(1).map(unescapeXml)).toEqual([value, text]);
    }),
  );
});

test("a group keeps the coordinates of the slide for what is in it", () => {
  const { children } = groupFrame({ x: 3, y: 5, width: 70, height: 11 });
  const of = (name: string) =>
    children.flatMap((c) => (typeof c !== "string" && c.name === name ? [c.attributes] : []));
  expect(of("a:off")[0]).toBeDefined();
  expect(of("a:chOff")).toEqual(of("a:off"));
  expect(of("a:chExt")).toEqual(of("a:ext"));
});
