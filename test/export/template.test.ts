// An organisation's template: what is taken of it, what is left, and which files are none.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { contrast, inksFor, resolved, SLOTS } from "../../src/export/pptx/ink.ts";
import { layoutFor, ROLES } from "../../src/export/pptx/layouts.ts";
import { readXml } from "../../src/export/pptx/read-xml.ts";
import { MAX_TEMPLATE, readTemplate, TemplateFault } from "../../src/export/pptx/template.ts";
import { isPublicAddress } from "../../src/export/public-address.ts";
import { bundledAtlas } from "../bundled.ts";
import { deckFor } from "./deck-for.ts";
import { brokenWays, deckParts, wordsOf } from "./deck-parts.ts";
import { foreignDeck } from "./foreign-deck.ts";

const VIEW = "?view=map&date=2019-02-01&select=EU";

describe("a deck made with a template", () => {
  test.each(["office", "bare"] as const)(
    "of the kind %s has its masters, theme, size and media, and none of its slides",
    async (kind) => {
      const given = foreignDeck(kind);
      const template = readTemplate(given);
      const bytes = await deckFor(bundledAtlas(), VIEW, "en", { template });
      const deck = deckParts(bytes);
      const from = unzipSync(given);
      expect(brokenWays(deck)).toEqual([]);
      for (const [path, content] of Object.entries(from))
        if (/slideMasters\/[^/]*\.xml$|theme\/theme1\.xml$|media\/logo\.png$/.test(path))
          expect(deck.files[path], path).toEqual(content);
      const all = deck.slides.map((s) => wordsOf(deck.xml(s))).join(" ");
      expect(all).toContain("European Union");
      for (const path of Object.keys(deck.files))
        if (/\.(xml|rels)$/.test(path)) expect(deck.text(path), path).not.toContain("SECRET");
      expect(deck.text("ppt/presentation.xml")).toContain(`cx="${template.size.cx}"`);
    },
    120_000,
  );

  test("takes layouts by type, by name, and else one with a title", () => {
    const office = readTemplate(foreignDeck("office")).layouts;
    const types = Object.fromEntries(ROLES.map((role) => [role, layoutFor(office, role).type]));
    expect(types).toEqual({
      title: "title",
      section: "secHead",
      picture: "obj",
      answer: "obj",
      chart: "obj",
      table: "obj",
      sources: "obj",
    });
    const bare = readTemplate(foreignDeck("bare")).layouts;
    expect(layoutFor(bare, "title").name).toBe("表紙");
    for (const role of ["picture", "chart", "table", "sources"] as const)
      expect(layoutFor(bare, role).name).toBe("本文");
  });

  test("our own deck is a template too, and comes out as it was", async () => {
    const first = await deckFor(bundledAtlas(), VIEW, "en", {});
    const again = await deckFor(bundledAtlas(), VIEW, "en", { template: readTemplate(first) });
    const [a, b] = [deckParts(first), deckParts(again)];
    expect(Object.keys(b.files).sort()).toEqual(Object.keys(a.files).sort());
    for (const path of a.slides) expect(b.text(path)).toBe(a.text(path));
  });
});

describe("what is no template", () => {
  const kindOf = (bytes: Uint8Array): string => {
    try {
      readTemplate(bytes);
      return "taken";
    } catch (error) {
      return error instanceof TemplateFault ? error.kind : String(error);
    }
  };
  const files = unzipSync(foreignDeck("office"));
  const without = (path: string, content?: string): Uint8Array => {
    const { [path]: _, ...rest } = files;
    return zipSync(content === undefined ? rest : { ...rest, [path]: strToU8(content) });
  };
  const master = "ppt/slideMasters/slideMaster1.xml";
  test.each([
    ["nothing", new Uint8Array(), "not-a-deck"],
    ["a picture", strToU8("\u0089PNG\r\n"), "not-a-deck"],
    ["a file with a password", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "locked"],
    ["an archive of something", zipSync({ "a.txt": strToU8("a") }), "not-a-deck"],
    ["a deck cut off", foreignDeck("office").subarray(0, 900), "not-a-deck"],
    ["a deck without its master", without(master), "damaged"],
    ["a master that is no XML", without(master, "<p:sldMaster"), "damaged"],
    ["a master with entities", without(master, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "damaged"],
    [
      "a deck without masters",
      without(
        "ppt/presentation.xml",
        '<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
      ),
      "no-masters",
    ],
    ["a text document", without("ppt/presentation.xml", '<w:document xmlns:w="http://w"/>'), "not-a-deck"],
    ["more than a template may be", new Uint8Array(MAX_TEMPLATE + 1), "too-large"],
  ])("%s is refused", (_, bytes, kind) => expect(kindOf(bytes)).toBe(kind));
});

test("XML is read with the prefixes that we write with, whatever the file calls them", () => {
  const root = readXml(
    '<?xml version="1.0"?><!-- x --><x:a xmlns:x="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns="http://schemas.openxmlformats.org/drawingml/2006/main" q=\'1 &gt; "0"\'><b><![CDATA[<c>]]>&#x65e5;</b></x:a>',
  );
  expect(root.name).toBe("p:a");
  expect(root.attributes.q).toBe('1 > "0"');
  expect(root.children).toMatchObject([{ name: "a:b", children: ["<c>", "日"] }]);
  for (const broken of ["<a>", "<a></b>", "<a/><b/>", "a < b", `${"<a>".repeat(300)}`])
    expect(() => readXml(broken)).toThrow();
});

test("on any theme, words stand out from the ground, and land with more agreements from land with fewer", () => {
  const hex = [
    "#000000",
    "#ffffff",
    "#1f497d",
    "#eeece1",
    "#ffff00",
    "#ffcc00",
    "#ccffcc",
    "#00ffff",
    "#ffccff",
    "#eeeeee",
    "#0000ff",
    "#800080",
  ];
  const hues = Object.fromEntries(SLOTS.map((slot, i) => [slot, hex[i]])) as never;
  const layers = [
    { id: "a", role: "bilateral" },
    { id: "b", role: "framework" },
    { id: "c", role: "assistance" },
  ] as const;
  for (const [bg1, tx1] of [
    ["lt1", "dk1"],
    ["dk1", "lt1"],
  ] as const) {
    const theme = { hues, map: { bg1, tx1, bg2: "lt2", tx2: "dk2" } };
    const ink = inksFor(theme, layers);
    const ground = resolved(theme, ink("paper"));
    for (const word of ["ink", "ink2", "words-a", "words-b", "words-c", "bilateralWord", "link"] as const)
      expect(contrast(resolved(theme, ink(word)), ground), word).toBeGreaterThanOrEqual(4.5);
    const land = (["land1", "land2", "land3", "land4"] as const).map((l) => contrast(resolved(theme, ink(l)), ground));
    expect(land).toEqual(land.toSorted((a, b) => a - b));
    expect(new Set(land).size).toBe(4);
  }
});

test.each([
  ["https://atlas.example.go.jp/?date=2020-01-01", true],
  ["http://93.184.216.34/", true],
  ["http://localhost:4173/", false],
  ["http://127.0.0.53/", false],
  ["http://[::1]/", false],
  ["http://[fe80::1]/", false],
  ["https://10.1.2.3/a", false],
  ["https://172.20.0.1/", false],
  ["https://192.168.1.9/", false],
  ["http://atlas/", false],
  ["https://wiki.intranet/", false],
  ["https://atlas.local./", false],
  ["file:///C:/atlas/index.html", false],
  ["?date=2020-01-01", false],
])("whether %s leads anywhere for others: %s", (address, is) => expect(isPublicAddress(address)).toBe(is));

test("a file is read once for its list and then only what a template needs", () => {
  // Of the slides of the given deck not even the bytes are unpacked: one of them is not what its list says.
  const given = foreignDeck("office");
  const at = strFromU8(given, true).indexOf("ppt/slides/slide1.xml");
  const torn = given.slice();
  torn.fill(0xff, at + 24, at + 40);
  expect(readTemplate(torn).layouts.length).toBeGreaterThan(3);
});
