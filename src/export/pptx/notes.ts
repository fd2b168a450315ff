// Speaker notes: their master, and the notes of a slide.
import type { Element } from "../element.ts";
import { writeAll } from "../element.ts";
import { paragraph, runs } from "./text.ts";
import { HEAD, NS } from "./xml.ts";

const holder = (id: number, name: string, type: string, attrs: string, off: string, body: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${type === "sldImg" ? ' noRot="1" noChangeAspect="1"' : ""}/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${attrs}/></p:nvPr></p:nvSpPr><p:spPr>${off}</p:spPr>${body}</p:sp>`;
const at = (x: number, y: number, cx: number, cy: number): string =>
  `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

/** `tree`: head of a tree of shapes. */
export const notesMaster = (tree: string): string =>
  `${HEAD}<p:notesMaster ${NS}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${tree}${holder(2, "Slide", "sldImg", ' idx="2"', at(685_800, 685_800, 5_486_400, 3_086_100), "")}${holder(3, "Notes", "body", ' sz="quarter" idx="3"', at(685_800, 4_000_500, 5_486_400, 4_457_700), '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Notes</a:t></a:r></a:p></p:txBody>')}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:notesStyle><a:lvl1pPr algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`;

/** `lines`: a paragraph each. */
export function notesSlide(tree: string, lines: readonly string[]): string {
  const said: Element[] = lines.map((line) => paragraph(runs(line, {})));
  const body = lines.length === 0 ? '<a:p><a:endParaRPr lang="en-GB"/></a:p>' : writeAll(said);
  return `${HEAD}<p:notes ${NS}><p:cSld><p:spTree>${tree}${holder(2, "Slide", "sldImg", "", "", "")}${holder(3, "Notes", "body", ' idx="1"', "", `<p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody>`)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
