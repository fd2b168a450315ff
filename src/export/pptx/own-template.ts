// Our own master: a quiet page with the colours of the atlas. Written as parts and read like any other template.
import type { Look } from "../../scene/style/look.ts";
import { write } from "../element.ts";
import type { Rect } from "../flatten.ts";
import { type DeckFormat, SLIDE_SIZES } from "./formats.ts";
import { type Ink, MAPS, SLOTS, type ThemeHues } from "./ink.ts";
import { NAMES, ROLES, type Role } from "./layouts.ts";
import { notesMaster } from "./notes.ts";
import { contentTypes, PML, REL, relationships, THEME_TYPE } from "./package.ts";
import { type Template, templateFrom } from "./template.ts";
import { EMU, frame, HEAD, NS, solid } from "./xml.ts";

/** Installed with Office in Japan, and with common substitutes elsewhere. Only the theme names them. */
const TYPEFACE = { latin: "Arial", eastAsian: "Yu Gothic" } as const;

const fontSet = (kind: "major" | "minor"): string =>
  `<a:${kind}Font><a:latin typeface="${TYPEFACE.latin}"/><a:ea typeface="${TYPEFACE.eastAsian}"/><a:cs typeface="${TYPEFACE.latin}"/><a:font script="Jpan" typeface="${TYPEFACE.eastAsian}"/></a:${kind}Font>`;

/** The format requires three styles of each kind, used or not. */
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const STYLES = `<a:fmtScheme name="Musubi"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${[6350, 12_700, 19_050].map((w) => `<a:ln w="${w}">${FILL}</a:ln>`).join("")}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

export function huesOfLook(look: Look): ThemeHues {
  const t = look.colours;
  const dark = look.theme === "dark";
  const [first = t.bodyWorld, second = t.bodyRegion, third = t.talks] = look.frameworks;
  const [paper, ink, panel, second2] = [t.paper, t.ink, t.panel, t.bodyWorld];
  return {
    dk1: dark ? paper : ink,
    lt1: dark ? ink : paper,
    dk2: dark ? panel : second2,
    lt2: dark ? second2 : panel,
    accent1: t.bilateral,
    accent2: t.focal,
    accent3: first,
    accent4: second,
    accent5: third,
    accent6: t.assistance,
    hlink: t.link,
    folHlink: t.ink2,
  };
}

export const themeXml = (hues: ThemeHues): string =>
  `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Musubi"><a:themeElements><a:clrScheme name="Musubi">${SLOTS.map((slot) => `<a:${slot}><a:srgbClr val="${hues[slot].slice(1).toUpperCase()}"/></a:${slot}>`).join("")}</a:clrScheme><a:fontScheme name="Musubi">${fontSet("major")}${fontSet("minor")}</a:fontScheme>${STYLES}</a:themeElements></a:theme>`;

/** Head of a tree of shapes. */
export const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const INK: Ink = { slot: "tx1" };
const QUIET: Ink = { slot: "tx1", mod: 75, off: 25 };
const faces = (kind: "mj" | "mn"): string =>
  `<a:latin typeface="+${kind}-lt"/><a:ea typeface="+${kind}-ea"/><a:cs typeface="+${kind}-cs"/>`;
const level = (n: number, size: number, ink: Ink, kind: "mj" | "mn", more = ""): string =>
  `<a:lvl${n}pPr marL="${(n - 1) * 228_600}" indent="0" algn="l"${more}><a:spcBef><a:spcPts val="${n === 1 && kind === "mj" ? 0 : 600}"/></a:spcBef><a:buNone/><a:defRPr sz="${size * 100}"${kind === "mj" ? ' b="1"' : ""} kern="1200">${write(solid(ink))}${faces(kind)}</a:defRPr></a:lvl${n}pPr>`;

interface Placeholder {
  type: string;
  idx?: number;
  name: string;
  box?: Rect;
  /** Points. */
  size?: number;
  ink?: Ink;
  bold?: boolean;
  anchor?: "t" | "b" | "ctr";
  align?: "l" | "r";
  words: string;
}

const field = (type: string, words: string): string =>
  type === "sldNum"
    ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld>'
    : `<a:r><a:rPr lang="en-GB"/><a:t>${words}</a:t></a:r>`;

function holder(p: Placeholder, id: number): string {
  const look =
    p.size === undefined && !p.ink && !p.align
      ? "<a:lstStyle/>"
      : `<a:lstStyle><a:lvl1pPr marL="0" indent="0"${p.align ? ` algn="${p.align}"` : ""}><a:buNone/><a:defRPr${p.size ? ` sz="${p.size * 100}"` : ""}${p.bold === undefined ? "" : ` b="${p.bold ? 1 : 0}"`}>${p.ink ? write(solid(p.ink)) : ""}</a:defRPr></a:lvl1pPr></a:lstStyle>`;
  const place = p.box ? `${write(frame(p.box))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : "";
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${p.name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${p.type}"${p.idx === undefined ? "" : ` idx="${p.idx}"`}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"${p.anchor ? ` anchor="${p.anchor}"` : ""}><a:normAutofit/></a:bodyPr>${look}<a:p>${field(p.type, p.words)}</a:p></p:txBody></p:sp>`;
}

const MARGIN = 48;
/** Units. */
const FOOT = 756;
const rule = (id: number, width: number): string =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Rule"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${write(frame({ x: MARGIN, y: FOOT - 8, width, height: 0 }))}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="6350">${write(solid({ slot: "tx1" }, 0.3))}</a:ln></p:spPr></p:cxnSp>`;
const bar = (id: number, box: Rect): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Bar"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${write(frame(box))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${write(solid({ slot: "accent2" }))}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;

/** Boxes of the head, the content and the foot for a slide of this width, units. */
const boxesOf = (width: number) => {
  const inner = width - 2 * MARGIN;
  return {
    inner,
    title: { x: MARGIN, y: 34, width: inner, height: 96 },
    content: { x: MARGIN, y: 152, width: inner, height: FOOT - 20 - 152 },
    ftr: { x: MARGIN, y: FOOT, width: inner * 0.62, height: 30 },
    dt: { x: MARGIN + inner * 0.64, y: FOOT, width: inner * 0.26, height: 30 },
    sldNum: { x: MARGIN + inner * 0.91, y: FOOT, width: inner * 0.09, height: 30 },
  };
};

const footHolders = (b?: ReturnType<typeof boxesOf>): Placeholder[] => [
  { type: "dt", idx: 10, name: "Date", words: "Date", ...(b ? { box: b.dt, size: 12, ink: QUIET, align: "r" } : {}) },
  { type: "ftr", idx: 11, name: "Footer", words: "Footer", ...(b ? { box: b.ftr, size: 12, ink: QUIET } : {}) },
  {
    type: "sldNum",
    idx: 12,
    name: "Slide number",
    words: "",
    ...(b ? { box: b.sldNum, size: 12, ink: QUIET, align: "r" as const } : {}),
  },
];

/** Placeholders for text and note, of slides that have a picture, a chart or a table. */
export const TEXT_IDX = "13";
export const NOTE_IDX = "14";
const NOTE_HEIGHT = 44;

function holdersOf(role: Role, width: number): Placeholder[] {
  const { content, inner } = boxesOf(width);
  const title: Placeholder = { type: "title", name: "Title", words: "Title" };
  if (role === "title")
    return [
      {
        type: "ctrTitle",
        name: "Title",
        words: "Title",
        size: 40,
        anchor: "b",
        box: { x: MARGIN * 2, y: 190, width: width - 4 * MARGIN, height: 200 },
      },
      {
        type: "subTitle",
        idx: 1,
        name: "Subtitle",
        words: "Subtitle",
        size: 20,
        ink: QUIET,
        box: { x: MARGIN * 2, y: 424, width: width - 4 * MARGIN, height: 220 },
      },
    ];
  if (role === "section")
    return [
      { ...title, size: 36, anchor: "b", box: { x: MARGIN * 2, y: 250, width: width - 4 * MARGIN, height: 150 } },
      {
        type: "body",
        idx: 1,
        name: "Text",
        words: "Text",
        size: 18,
        ink: QUIET,
        box: { x: MARGIN * 2, y: 420, width: width - 4 * MARGIN, height: 200 },
      },
    ];
  const noteY = content.y + content.height - NOTE_HEIGHT;
  const note: Placeholder = {
    type: "body",
    idx: Number(NOTE_IDX),
    name: "Note",
    words: "Note",
    size: 12,
    ink: QUIET,
    box: { ...content, y: noteY, height: NOTE_HEIGHT },
  };
  const text = (box: Rect): Placeholder => ({
    type: "body",
    idx: Number(TEXT_IDX),
    name: "Text",
    words: "Text",
    size: 16,
    box,
  });
  const above = noteY - content.y - 12;
  if (role === "picture" || role === "answer")
    return [title, text({ ...content, width: inner * 0.3, height: above }), note];
  const main = { ...content, y: content.y + 48, height: above - 48 };
  if (role === "chart")
    return [
      title,
      text({ ...content, height: 36 }),
      { type: "chart", idx: 15, name: "Chart", words: "Chart", box: main },
      note,
    ];
  return [title, { type: "tbl", idx: 15, name: "Table", words: "Table", box: { ...content, height: above } }, note];
}

const layoutType = (role: Role): string =>
  ({ title: ' type="title"', section: ' type="secHead"', chart: ' type="chart"', table: ' type="tbl"' })[
    role as "title"
  ] ?? "";

function layoutXml(role: Role, width: number): string {
  const big = role === "title" || role === "section";
  const shapes = [
    ...holdersOf(role, width).map((p, i) => holder(p, i + 2)),
    ...footHolders().map((p, i) => holder(p, i + 20)),
    ...(big ? [bar(30, { x: MARGIN * 2, y: role === "title" ? 406 : 408, width: 84, height: 6 })] : []),
  ];
  return `${HEAD}<p:sldLayout ${NS}${layoutType(role)} preserve="1" userDrawn="1"><p:cSld name="${NAMES[role][0]}"><p:spTree>${TREE}${shapes.join("")}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

function masterXml(width: number, dark: boolean): string {
  const b = boxesOf(width);
  const map = MAPS[dark ? "dark" : "light"];
  const rest = SLOTS.slice(4).map((slot) => `${slot}="${slot}"`);
  const shapes = [
    holder({ type: "title", name: "Title", words: "Title", box: b.title, anchor: "b" }, 2),
    holder({ type: "body", idx: 1, name: "Text", words: "Text", box: b.content }, 3),
    ...footHolders(b).map((p, i) => holder(p, i + 4)),
    rule(9, b.inner),
  ];
  return `${HEAD}<p:sldMaster ${NS}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE}${shapes.join("")}</p:spTree></p:cSld><p:clrMap ${Object.entries(
    map,
  )
    .map(([k, v]) => `${k}="${v}"`)
    .concat(rest)
    .join(
      " ",
    )}/><p:sldLayoutIdLst>${ROLES.map((_, i) => `<p:sldLayoutId id="${2_147_483_649 + i}" r:id="rId${i + 1}"/>`).join("")}</p:sldLayoutIdLst><p:hf hdr="0"/><p:txStyles><p:titleStyle>${level(1, 26, INK, "mj")}</p:titleStyle><p:bodyStyle>${[1, 2, 3].map((n) => level(n, [16, 14, 12][n - 1] as number, INK, "mn")).join("")}</p:bodyStyle><p:otherStyle>${level(1, 12, INK, "mn")}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

/** `look`: of the slides; `onPaper`: of notes, which are printed. */
export function ownTemplate(format: DeckFormat, look: Look, onPaper: Look): Template {
  const { cx, cy, type } = SLIDE_SIZES[format];
  const width = cx / EMU;
  const dark = look.theme === "dark";
  const layout = (i: number): string => `ppt/slideLayouts/slideLayout${i + 1}.xml`;
  const [master, notes] = ["ppt/slideMasters/slideMaster1.xml", "ppt/notesMasters/notesMaster1.xml"];
  const [theme, paper] = ["ppt/theme/theme1.xml", "ppt/theme/theme2.xml"];
  const themeRel = (id: string, n: number) => ({ id, type: `${REL}/theme`, target: `../theme/theme${n}.xml` });
  const files: Record<string, string> = {
    [master]: masterXml(width, dark),
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relationships([
      ...ROLES.map((_, i) => ({
        id: `rId${i + 1}`,
        type: `${REL}/slideLayout`,
        target: `../slideLayouts/slideLayout${i + 1}.xml`,
      })),
      themeRel("rIdTheme", 1),
    ]),
    [theme]: themeXml(huesOfLook(look)),
    [paper]: themeXml(huesOfLook(onPaper)),
    [notes]: notesMaster(TREE),
    "ppt/notesMasters/_rels/notesMaster1.xml.rels": relationships([themeRel("rId1", 2)]),
    "ppt/presentation.xml": `${HEAD}<p:presentation ${NS}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldSz cx="${cx}" cy="${cy}"${type ? ` type="${type}"` : ""}/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="ja-JP"/></a:defPPr>${level(1, 12, INK, "mn")}</p:defaultTextStyle></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relationships([
      { id: "rId1", type: `${REL}/slideMaster`, target: "slideMasters/slideMaster1.xml" },
      { id: "rId2", type: `${REL}/notesMaster`, target: "notesMasters/notesMaster1.xml" },
    ]),
  };
  const types: Record<string, string> = {
    [master]: `${PML}.slideMaster+xml`,
    [notes]: `${PML}.notesMaster+xml`,
    [theme]: THEME_TYPE,
    [paper]: THEME_TYPE,
  };
  for (const [i, role] of ROLES.entries()) {
    files[layout(i)] = layoutXml(role, width);
    files[`ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`] = relationships([
      { id: "rId1", type: `${REL}/slideMaster`, target: "../slideMasters/slideMaster1.xml" },
    ]);
    types[layout(i)] = `${PML}.slideLayout+xml`;
  }
  files["[Content_Types].xml"] = contentTypes(types);
  return templateFrom(files);
}
