import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { linesOf } from "../../src/export/note.ts";
import { svgOf } from "../../src/export/svg.ts";
import { escapeXml, unescapeXml } from "../../src/export/xml.ts";
import { lookOf } from "../../src/scene/style/look.ts";

const HARD = ["]]>", "\u0000", "\u000b", "\ufffe", "\uffff", "\ud800", "\udc00", "&", "<", ">", '"', "結", "😀"];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...HARD), fc.string({ unit: "binary" }), fc.string()), { maxLength: 12 })
  .map((parts) => parts.join(""));
const valid = async (contents: string): Promise<boolean> =>
  (await validateXML({ xml: { fileName: "text.xml", contents }, normalization: "format" })).valid;

describe("text in XML", () => {
  it("makes a document that parses, whatever the text, in elements and attributes", async () => {
    const body = fc.sample(texts, { numRuns: 500, seed: 21 }).map((t) => `<t a="${escapeXml(t)}">${escapeXml(t)}</t>`);
    expect(await valid(`<all>${body.join("")}</all>`)).toBe(true);
  });

  it("loses nothing: what XML forbids is a break, a space or a replacement sign", () =>
    fc.assert(
      fc.property(texts, (text) => {
        const kept = [...text].filter((c) =>
          /^[\t\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(c),
        );
        const read = [...unescapeXml(escapeXml(text))];
        expect(read.filter((c) => !" \n\ufffd".includes(c))).toEqual(kept.filter((c) => !" \n\ufffd".includes(c)));
        expect(read.join("")).toMatch(/^[\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      }),
    ));

  it("keeps words apart: a soft return of PowerPoint is a break", () => {
    expect(escapeXml("関税\u000b協力")).toBe("関税\n協力");
    expect(escapeXml("a\u0000b\ud800c")).toBe("a b\ufffdc");
    expect(linesOf(["関税\u000b協力\u2028終わり"], 900, 20)).toEqual(["関税", "協力", "終わり"]);
  });

  it.each(HARD)("an SVG with %j in its title and note parses", async (hard) => {
    const scene = { width: 100, height: 50, marks: [], note: [`note ${hard}`] };
    expect(await valid(svgOf(scene, lookOf("light", []), `title ${hard}`))).toBe(true);
  });
});
