// Parts that every deck has: theme, slide master, one layout, notes master. Colours and fonts are those of the page, so
// that content added later matches.
import type { Look } from "../../scene/style/look.ts";
import { write } from "../element.ts";
import { escapeXml } from "../xml.ts";
import { HEAD, NS, rgb, TYPEFACE } from "./xml.ts";

const SLIDE = { cx: 12_192_000, cy: 6_858_000 } as const;

export const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PML = "application/vnd.openxmlformats-officedocument.presentationml";

export interface Relationship {
  id: string;
  type: string;
  target: string;
  external?: boolean;
}

export const relationships = (rels: readonly Relationship[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels
    .map(
      (r) =>
        `<Relationship Id="${r.id}" Type="${r.type}" Target="${escapeXml(r.target)}"${r.external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

export const contentTypes = (slides: number, charts: number): string => {
  const one = (path: string, type: string): string => `<Override PartName="${path}" ContentType="${type}"/>`;
  const each = (n: number, path: (i: number) => string, type: string): string =>
    Array.from({ length: n }, (_, i) => one(path(i + 1), type)).join("");
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>${one("/ppt/presentation.xml", `${PML}.presentation.main+xml`)}${one("/ppt/slideMasters/slideMaster1.xml", `${PML}.slideMaster+xml`)}${one("/ppt/slideLayouts/slideLayout1.xml", `${PML}.slideLayout+xml`)}${one("/ppt/notesMasters/notesMaster1.xml", `${PML}.notesMaster+xml`)}${one("/ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")}${one("/ppt/theme/theme2.xml", "application/vnd.openxmlformats-officedocument.theme+xml")}${one("/ppt/presProps.xml", `${PML}.presProps+xml`)}${one("/ppt/viewProps.xml", `${PML}.viewProps+xml`)}${one("/ppt/tableStyles.xml", `${PML}.tableStyles+xml`)}${one("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}${one("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")}${each(slides, (i) => `/ppt/slides/slide${i}.xml`, `${PML}.slide+xml`)}${each(slides, (i) => `/ppt/notesSlides/notesSlide${i}.xml`, `${PML}.notesSlide+xml`)}${each(charts, (i) => `/ppt/charts/chart${i}.xml`, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")}</Types>`;
};

export const presentation = (slides: number): string =>
  `${HEAD}<p:presentation ${NS} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${Array.from({ length: slides }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 10}"/>`).join("")}</p:sldIdLst><p:sldSz cx="${SLIDE.cx}" cy="${SLIDE.cy}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="ja-JP"/></a:defPPr></p:defaultTextStyle></p:presentation>`;

export const presentationRels = (slides: number): string =>
  relationships([
    { id: "rId1", type: `${REL}/slideMaster`, target: "slideMasters/slideMaster1.xml" },
    { id: "rId2", type: `${REL}/notesMaster`, target: "notesMasters/notesMaster1.xml" },
    { id: "rId3", type: `${REL}/presProps`, target: "presProps.xml" },
    { id: "rId4", type: `${REL}/viewProps`, target: "viewProps.xml" },
    { id: "rId5", type: `${REL}/theme`, target: "theme/theme1.xml" },
    { id: "rId6", type: `${REL}/tableStyles`, target: "tableStyles.xml" },
    ...Array.from({ length: slides }, (_, i) => ({
      id: `rId${i + 10}`,
      type: `${REL}/slide`,
      target: `slides/slide${i + 1}.xml`,
    })),
  ]);

const fontSet = (kind: "major" | "minor"): string =>
  `<a:${kind}Font><a:latin typeface="${TYPEFACE.latin}"/><a:ea typeface="${TYPEFACE.eastAsian}"/><a:cs typeface="${TYPEFACE.latin}"/><a:font script="Jpan" typeface="${TYPEFACE.eastAsian}"/></a:${kind}Font>`;

/** The format requires three styles of each kind, used or not. */
const FORMATS =
  '<a:fmtScheme name="Musubi"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>';

export function themePart(look: Look): string {
  const t = look.colours;
  const [first = t.bodyWorld, second = t.bodyRegion, third = t.talks] = look.frameworks;
  const colour = (name: string, hex: string): string => `<a:${name}>${write(rgb(hex))}</a:${name}>`;
  const colours = [
    ["dk1", t.ink],
    ["lt1", t.paper],
    ["dk2", t.ink2],
    ["lt2", t.panel],
    ["accent1", t.bilateral],
    ["accent2", t.focal],
    ["accent3", first],
    ["accent4", second],
    ["accent5", third],
    ["accent6", t.assistance],
    ["hlink", t.bilateralWord],
    ["folHlink", t.ink2],
  ] as const;
  return `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Musubi"><a:themeElements><a:clrScheme name="Musubi">${colours.map(([n, c]) => colour(n, c)).join("")}</a:clrScheme><a:fontScheme name="Musubi">${fontSet("major")}${fontSet("minor")}</a:fontScheme>${FORMATS}</a:themeElements></a:theme>`;
}

const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
const BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const faces = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';
const ink = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';

const titleHolder = (id: number): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="270933" y="186267"/><a:ext cx="9500000" cy="700000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>`;

export const slideMaster = (): string =>
  `${HEAD}<p:sldMaster ${NS}><p:cSld>${BACKGROUND}<p:spTree>${TREE}${titleHolder(2)}</p:spTree></p:cSld><p:clrMap ${MAP}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="2000" b="1">${ink}<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr algn="l"><a:defRPr sz="1400">${ink}${faces}</a:defRPr></a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr algn="l"><a:defRPr sz="1200">${ink}${faces}</a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>`;
export const slideMasterRels = (): string =>
  relationships([
    { id: "rId1", type: `${REL}/slideLayout`, target: "../slideLayouts/slideLayout1.xml" },
    { id: "rId2", type: `${REL}/theme`, target: "../theme/theme1.xml" },
  ]);

export const slideLayout = (): string =>
  `${HEAD}<p:sldLayout ${NS} type="titleOnly" preserve="1"><p:cSld name="Title only"><p:spTree>${TREE}${titleHolder(2)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
export const slideLayoutRels = (): string =>
  relationships([{ id: "rId1", type: `${REL}/slideMaster`, target: "../slideMasters/slideMaster1.xml" }]);

const holder = (id: number, name: string, type: string, attrs: string, off: string, body: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${type === "sldImg" ? ' noRot="1" noChangeAspect="1"' : ""}/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${attrs}/></p:nvPr></p:nvSpPr><p:spPr>${off}</p:spPr>${body}</p:sp>`;
const at = (x: number, y: number, cx: number, cy: number): string =>
  `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

export const notesMaster = (): string =>
  `${HEAD}<p:notesMaster ${NS}><p:cSld>${BACKGROUND}<p:spTree>${TREE}${holder(2, "Slide", "sldImg", ' idx="2"', at(685800, 685800, 5486400, 3086100), "")}${holder(3, "Notes", "body", ' sz="quarter" idx="3"', at(685800, 4000500, 5486400, 4457700), '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Notes</a:t></a:r></a:p></p:txBody>')}</p:spTree></p:cSld><p:clrMap ${MAP}/><p:notesStyle><a:lvl1pPr algn="l"><a:defRPr sz="1200">${ink}${faces}</a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`;
export const notesMasterRels = (): string =>
  relationships([{ id: "rId1", type: `${REL}/theme`, target: "../theme/theme2.xml" }]);

export const notesSlide = (paragraphs: string): string =>
  `${HEAD}<p:notes ${NS}><p:cSld><p:spTree>${TREE}${holder(2, "Slide", "sldImg", "", "", "")}${holder(3, "Notes", "body", ' idx="1"', "", `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody>`)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;

export const slidePart = (name: string, shapes: string): string =>
  `${HEAD}<p:sld ${NS}><p:cSld name="${escapeXml(name)}"><p:spTree>${TREE}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

export const PLAIN_PARTS: Readonly<Record<string, string>> = {
  "ppt/presProps.xml": `${HEAD}<p:presentationPr ${NS}/>`,
  "ppt/viewProps.xml": `${HEAD}<p:viewPr ${NS}/>`,
  "ppt/tableStyles.xml": `${HEAD}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
  "docProps/app.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Musubi</Application></Properties>`,
};

/** `day`: ISO. The deck has the date of its data, not of its creation, so that equal decks are equal files. */
export const coreProperties = (title: string, about: string, day: string): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Musubi</dc:creator><dc:description>${escapeXml(about)}</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created></cp:coreProperties>`;
