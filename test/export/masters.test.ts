// Masters of other hands: which one content takes, what stands on a dark ground, and where a title is.
import { describe, expect, test } from "vitest";
import type { Element } from "../../src/export/element.ts";
import { groundOf } from "../../src/export/pptx/ground.ts";
import { inkInHolder } from "../../src/export/pptx/holder-ink.ts";
import { contrast, type Hues, inksFor, resolved, slotLike, type ThemeHues } from "../../src/export/pptx/ink.ts";
import { type Holder, type Layout, layoutFor, layoutsOf } from "../../src/export/pptx/layouts.ts";
import { readXml } from "../../src/export/pptx/read-xml.ts";
import { tableParts } from "../../src/export/pptx/table.ts";

const NS =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const HUES: ThemeHues = {
  dk1: "#101010",
  lt1: "#ffffff",
  dk2: "#44546a",
  lt2: "#e7e6e6",
  accent1: "#4f81bd",
  accent2: "#c0504d",
  accent3: "#9bbb59",
  accent4: "#8064a2",
  accent5: "#4bacc6",
  accent6: "#f79646",
  hlink: "#0000ff",
  folHlink: "#800080",
};
const THEME: Hues = { hues: HUES, map: { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" } };
const SIZE = { width: 1440, height: 810 };
const EMU = 12_192_000 / 1440;

const shape = (type: string, [x, y, w, h]: readonly number[], text = ""): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${(x ?? 0) * EMU}" y="${(y ?? 0) * EMU}"/><a:ext cx="${(w ?? 0) * EMU}" cy="${(h ?? 0) * EMU}"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/>${text}</p:txBody></p:sp>`;
/** As LibreOffice writes the look of a placeholder: in its sample alone. */
const sampled = (sz: number, hex: string): string =>
  `<a:p><a:r><a:rPr sz="${sz}"><a:solidFill><a:srgbClr val="${hex}"/></a:solidFill></a:rPr><a:t>Click</a:t></a:r></a:p>`;
const part = (name: string, shapes: string, bg = "", more = ""): Element =>
  readXml(`<p:${name} ${NS} ${more}><p:cSld name="n">${bg}<p:spTree>${shapes}</p:spTree></p:cSld></p:${name}>`);

type Boxes = {
  title: readonly number[];
  body: readonly number[];
  layoutTitle?: readonly number[];
  layoutBody?: readonly number[];
  type?: string;
};
const layoutsWith = (n: number, { title, body, layoutTitle, layoutBody, type = "titleOnly" }: Boxes) =>
  layoutsOf(
    part("sldMaster", shape("title", title, sampled(2700, "ffffff")) + shape("body", body)),
    [
      {
        path: `l${n}`,
        root: part(
          "sldLayout",
          shape("title", layoutTitle ?? title, layoutTitle && sampled(4400, "2c3e50")) +
            (layoutBody ? shape("obj", layoutBody) : ""),
          "",
          `type="${type}"`,
        ),
      },
    ],
    SIZE,
    n,
    THEME,
  );

const ROOMY: Boxes = { title: [60, 30, 1300, 100], body: [60, 150, 1300, 560] };
const COVER: Boxes = { title: [60, 400, 1300, 150], body: [60, 570, 1300, 150] };

describe("of several masters", () => {
  test("content takes the one that has room, a cover the first", () => {
    const layouts = [...layoutsWith(0, COVER), ...layoutsWith(1, ROOMY)];
    for (const role of ["picture", "chart", "table", "sources"] as const)
      expect(layoutFor(layouts, role).master).toBe(1);
    expect(layoutFor(layouts, "title").master).toBe(0);
  });
  test("the first counts, where it has about as much room as another", () => {
    const wider: Boxes = { ...ROOMY, body: [40, 140, 1360, 590] };
    expect(layoutFor([...layoutsWith(0, ROOMY), ...layoutsWith(1, wider)], "picture").master).toBe(0);
  });
});

describe("a layout with the boxes of another master", () => {
  const box = ([x, y, width, height]: readonly number[]) => ({ x, y, width, height });
  const near = (a: object | undefined, b: object): void => {
    for (const [k, v] of Object.entries(b)) expect((a as Record<string, number>)[k]).toBeCloseTo(v, 0);
  };
  const foreign = { ...ROOMY, layoutTitle: COVER.title, layoutBody: COVER.body };
  test("takes those of its own master, with the look of its sample", () => {
    const [layout] = layoutsWith(0, { ...foreign, type: "obj" });
    near(layout?.title, box(ROOMY.title));
    near(layout?.content, box(ROOMY.body));
    expect(layout?.holders.find((h) => h.type === "title")?.sample).toEqual({ size: 40.5, ink: "#ffffff" });
  });
  test("keeps its own where they have room, or where it is a cover, or its master has none either", () => {
    const [roomy] = layoutsWith(0, {
      ...ROOMY,
      layoutTitle: [60, 60, 900, 90],
      layoutBody: [60, 200, 1300, 480],
      type: "obj",
    });
    near(roomy?.content, box([60, 200, 1300, 480]));
    expect(roomy?.holders.find((h) => h.type === "title")?.sample?.size).toBe(66);
    const [cover] = layoutsWith(0, { ...foreign, type: "title" });
    near(cover?.title, box(COVER.title));
    const [none] = layoutsWith(0, { ...COVER, layoutTitle: COVER.title, layoutBody: COVER.body, type: "obj" });
    expect(none?.content.y).toBeGreaterThan(400);
  });
  test.each([
    ["#ffffff", "bg1"],
    ["#121212", "tx1"],
    ["#40506a", "tx2"],
    ["#c0504d", undefined],
  ])("the ink %s of a sample is the slot %s of the theme, not a fixed colour", (hex, slot) => {
    expect(slotLike(THEME, hex)?.slot).toBe(slot);
  });
});

test.each([
  ["over it", [60, 30, 1300, 300]],
  ["in its middle", [60, 300, 1300, 120]],
  ["under it", [60, 560, 1300, 150]],
] as const)("a title that a layout has put %s never stands in the content", (_, layoutTitle) => {
  const [layout] = layoutsWith(0, { ...ROOMY, layoutTitle });
  const { title, content } = layout as NonNullable<typeof layout>;
  expect(content.height).toBeGreaterThan(200);
  const apart = (title?.y ?? 0) + (title?.height ?? 0) <= content.y || content.y + content.height <= (title?.y ?? 0);
  expect(apart).toBe(true);
});

describe("the ground that a master paints", () => {
  const bg = (fill: string): string => `<p:bg><p:bgPr>${fill}<a:effectLst/></p:bgPr></p:bg>`;
  const text = (colour: string): string =>
    `<p:txStyles><p:bodyStyle><a:lvl1pPr><a:defRPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:defRPr></a:lvl1pPr></p:bodyStyle></p:txStyles>`;
  const plain = part("sldLayout", "");
  const masterWith = (fill: string, styles = ""): Element =>
    readXml(`<p:sldMaster ${NS}><p:cSld>${fill && bg(fill)}<p:spTree/></p:cSld>${styles}</p:sldMaster>`);
  const PICTURE = "<a:blipFill/>";
  test.each([
    ["none", masterWith(""), undefined],
    ["a colour", masterWith('<a:solidFill><a:srgbClr val="0B2545"/></a:solidFill>'), "#0b2545"],
    ["a colour of the theme", masterWith('<a:solidFill><a:schemeClr val="tx2"/></a:solidFill>'), "#44546a"],
    [
      "a gradient",
      masterWith(
        '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="000020"/></a:gs><a:gs pos="100000"><a:srgbClr val="000040"/></a:gs></a:gsLst></a:gradFill>',
      ),
      "#000030",
    ],
    ["a picture under light text", masterWith(PICTURE, text("FFFFFF")), "#202020"],
    ["a picture under dark text", masterWith(PICTURE, text("222222")), "#f4f4f4"],
    ["a picture of which nothing is known", masterWith(PICTURE), undefined],
  ])("%s", (_, master, is) => expect(groundOf(plain, master, THEME, { x: 0, y: 0, ...SIZE })).toBe(is));

  describe("with a white sheet on a dark ground, and a band for the title", () => {
    const sheet = (
      hex: string,
      [x, y, w, h]: readonly number[],
      fill = `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`,
    ) =>
      `<p:sp><p:nvSpPr><p:cNvPr id="9" name="s"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${(x ?? 0) * EMU}" y="${(y ?? 0) * EMU}"/><a:ext cx="${(w ?? 0) * EMU}" cy="${(h ?? 0) * EMU}"/></a:xfrm>${fill}</p:spPr></p:sp>`;
    const dark = bg('<a:solidFill><a:srgbClr val="404040"/></a:solidFill>');
    const boxes =
      shape("title", [60, 30, 1300, 90]) + shape("body", [60, 150, 1300, 540]) + shape("ftr", [60, 760, 600, 40]);
    const painted =
      sheet("ffffff", [40, 20, 1360, 700]) +
      sheet("203050", [40, 20, 1360, 110]) +
      sheet("", [0, 0, 1440, 810], "<a:noFill/>");
    const [layout] = layoutsOf(
      part("sldMaster", painted + boxes, dark),
      [
        {
          path: "l",
          root: part(
            "sldLayout",
            shape("title", [60, 30, 1300, 90]) + shape("ftr", [60, 760, 600, 40]),
            "",
            'type="titleOnly"',
          ),
        },
      ],
      SIZE,
      0,
      THEME,
    );
    const holder = (type: string) => layout?.holders.find((h) => h.type === type) as Holder;
    test("content stands on the sheet: what is without a fill covers nothing", () => {
      expect(layout?.theme.ground).toBe("#ffffff");
    });
    test("text in the band and at the foot is seen where it stands, not as on the sheet", () => {
      const words = { slot: "tx1" } as const;
      for (const [type, ground] of [
        ["title", "#203050"],
        ["ftr", "#404040"],
      ] as const) {
        const own = holder(type);
        const ink = inkInHolder(layout as Layout, own, own.box, words);
        expect(ink && contrast(resolved(THEME, ink), ground), type).toBeGreaterThan(4.5);
      }
      expect(inkInHolder(layout as Layout, holder("title"), layout?.content, words)).toBeUndefined();
    });
  });

  test.each(["#0b2545", "#202020", "#44546a", "#fff4d6"])(
    "on %s words are legible and land differs from it",
    (ground) => {
      const theme = { ...THEME, ground };
      const ink = inksFor(theme, [{ id: "a", role: "framework" }]);
      for (const word of ["ink", "words-a", "bilateralWord", "link"] as const)
        expect(contrast(resolved(theme, ink(word)), ground), word).toBeGreaterThanOrEqual(4.5);
      expect(contrast(resolved(theme, ink("land0")), ground)).toBeGreaterThan(1.08);
      const ramp = (["land1", "land2", "land3", "land4"] as const).map((l) =>
        contrast(resolved(theme, ink(l)), ground),
      );
      expect(ramp).toEqual(ramp.toSorted((a, b) => a - b));
      expect(ramp[1]).toBeGreaterThan(contrast(resolved(theme, ink("hatch")), ground));
    },
  );
});

test("a long table is cut evenly: no slide has the last row alone", () => {
  const rows = Array.from({ length: 23 }, (_, i) => [`row ${i}`, "x"]);
  const table = {
    name: "t",
    columns: [
      { title: "a", share: 1 },
      { title: "b", share: 1 },
    ],
    rows,
  };
  for (let height = 200; height < 900; height += 37) {
    const parts = tableParts(table, { width: 900, height });
    expect(parts.flatMap((p) => p.rows)).toEqual(rows);
    const counts = parts.map((p) => p.rows.length);
    if (parts.length > 1) expect(Math.min(...counts)).toBeGreaterThanOrEqual(Math.max(...counts) - parts.length);
    for (const p of parts) expect(p.head + p.heights.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(height);
  }
});
