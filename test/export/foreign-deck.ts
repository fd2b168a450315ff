// Decks of other hands, as templates: one with the layouts of Office, one with a single layout without types; each with slides that
// must not come along.
import { strToU8, zipSync } from "fflate";
import { SLOTS } from "../../src/export/pptx/ink.ts";

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const P = "http://schemas.openxmlformats.org/presentationml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NS = `xmlns:a="${A}" xmlns:p="${P}" xmlns:r="${R}"`;
const TREE = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

const shape = (id: number, ph: string, box: readonly number[] | undefined, words: string, more = ""): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="x${id}"/><p:cNvSpPr/><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${box ? `<a:xfrm><a:off x="${box[0]}" y="${box[1]}"/><a:ext cx="${box[2]}" cy="${box[3]}"/></a:xfrm>` : ""}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r>${more}<a:rPr lang="en-GB"/><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;

const rels = (list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

const HUES = [
  "101010",
  "FFFFFF",
  "44546A",
  "E7E6E6",
  "C00000",
  "FFC000",
  "70AD47",
  "5B9BD5",
  "7030A0",
  "808080",
  "0563C1",
  "954F72",
];
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const font = (kind: string): string =>
  `<a:${kind}Font><a:latin typeface="Georgia"/><a:ea typeface="MS Mincho"/><a:cs typeface=""/></a:${kind}Font>`;
const THEME = `<a:theme xmlns:a="${A}" name="Ministry"><a:themeElements><a:clrScheme name="Ministry">${SLOTS.map((s, i) => `<a:${s}>${i === 0 ? '<a:sysClr val="windowText" lastClr="101010"/>' : `<a:srgbClr val="${HUES[i]}"/>`}</a:${s}>`).join("")}</a:clrScheme><a:fontScheme name="Ministry">${font("major")}${font("minor")}</a:fontScheme><a:fmtScheme name="Ministry"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="9525">${FILL}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** Type, name and placeholders. */
type Kind = readonly [type: string, name: string, shapes: string];
const OFFICE: readonly Kind[] = [
  [
    "title",
    "Title Slide",
    shape(2, 'type="ctrTitle"', [900000, 900000, 7200000, 1500000], "T") +
      shape(3, 'type="subTitle" idx="1"', [900000, 2600000, 7200000, 1200000], "S"),
  ],
  [
    "obj",
    "Title and Content",
    shape(2, 'type="title"', undefined, "T") +
      shape(3, 'idx="1"', undefined, "C") +
      shape(4, 'type="sldNum" sz="quarter" idx="12"', [7000000, 4700000, 1800000, 300000], "n"),
  ],
  [
    "secHead",
    "Section Header",
    shape(2, 'type="title"', [600000, 1400000, 7800000, 1400000], "T") +
      shape(3, 'type="body" idx="1"', [600000, 2900000, 7800000, 900000], "B"),
  ],
  // A link to a slide of the deck: it must go with the slide.
  [
    "titleOnly",
    "Title Only",
    shape(2, 'type="title"', undefined, "T").replace(
      '<a:rPr lang="en-GB"/>',
      '<a:rPr lang="en-GB"><a:hlinkClick r:id="rId9" action="ppaction://hlinksldjump"/></a:rPr>',
    ),
  ],
  ["blank", "Blank", ""],
];
const BARE: readonly Kind[] = [
  ["", "表紙", shape(2, 'type="ctrTitle"', [900000, 900000, 7200000, 1500000], "T")],
  // Too little room for a map: the free part of the slide is taken.
  [
    "",
    "本文",
    shape(2, 'type="title"', [500000, 300000, 7000000, 1600000], "T") +
      shape(3, 'type="body" idx="7"', [500000, 3600000, 3000000, 500000], "B"),
  ],
];

export function foreignDeck(kind: "office" | "bare"): Uint8Array {
  const layouts = kind === "office" ? OFFICE : BARE;
  const xml: Record<string, string> = {
    "_rels/.rels": rels([["rId1", "officeDocument", "/ppt/presentation.xml"]]),
    "ppt/presentation.xml": `<p:presentation ${NS}><p:sldMasterIdLst><p:sldMasterId id="2147483700" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst><p:sldSz cx="9144000" cy="5143500" type="screen16x9"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": rels([
      ["rId1", "slideMaster", "slideMasters/slideMaster1.xml"],
      ["rId2", "slide", "slides/slide1.xml"],
      ["rId3", "theme", "theme/theme1.xml"],
    ]),
    "ppt/theme/theme1.xml": THEME,
    "ppt/slideMasters/slideMaster1.xml": `<p:sldMaster ${NS}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${TREE}${shape(2, 'type="title"', [450000, 200000, 8200000, 850000], "T")}${shape(3, 'type="body" idx="1"', [450000, 1200000, 8200000, 3400000], "B")}<p:pic><p:nvPicPr><p:cNvPr id="9" name="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="8500000" y="100000"/><a:ext cx="400000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic></p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${layouts.map((_, i) => `<p:sldLayoutId id="${2147483701 + i}" r:id="rId${i + 1}"/>`).join("")}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="3200"/></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr><a:defRPr sz="2000"/></a:lvl1pPr></p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`,
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": rels([
      ...layouts.map((_, i) => [`rId${i + 1}`, "slideLayout", `../slideLayouts/slideLayout${i + 1}.xml`] as const),
      ["rIdTheme", "theme", "../theme/theme1.xml"],
      ["rIdLogo", "image", "../media/logo.png"],
    ]),
    "ppt/slides/slide1.xml": `<p:sld ${NS}><p:cSld name="SECRET"><p:spTree>${TREE}${shape(2, 'type="title"', undefined, "SECRET")}</p:spTree></p:cSld></p:sld>`,
    "ppt/slides/_rels/slide1.xml.rels": rels([["rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"]]),
  };
  const types: [string, string][] = [
    ["ppt/presentation.xml", "presentation.main"],
    ["ppt/slideMasters/slideMaster1.xml", "slideMaster"],
    ["ppt/slides/slide1.xml", "slide"],
  ];
  for (const [i, [type, name, shapes]] of layouts.entries()) {
    const path = `ppt/slideLayouts/slideLayout${i + 1}.xml`;
    xml[path] =
      `<p:sldLayout ${NS}${type ? ` type="${type}"` : ""}><p:cSld name="${name}"><p:spTree>${TREE}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
    xml[`ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`] = rels([
      ["rId1", "slideMaster", "../slideMasters/slideMaster1.xml"],
      ...(shapes.includes("rId9") ? [["rId9", "slide", "../slides/slide1.xml"] as const] : []),
    ]);
    types.push([path, "slideLayout"]);
  }
  xml["[Content_Types].xml"] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/ppt/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>${types.map(([path, t]) => `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.presentationml.${t}+xml"/>`).join("")}</Types>`;
  const logo = Uint8Array.from(
    atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
    (c) => c.charCodeAt(0),
  );
  return zipSync({
    ...Object.fromEntries(Object.entries(xml).map(([path, text]) => [path, strToU8(text)])),
    "ppt/media/logo.png": logo,
  });
}
