// Writes slides as a PPTX file (zipped PresentationML), made with our own master or with that of a given deck. The same slides give
// the same bytes.
import { strToU8, type Zippable, zipSync } from "fflate";
import { memoize } from "../../model/memoize.ts";
import { writeAll } from "../element.ts";
import { NOT_FIRST, NOT_LAST, NUMBERS } from "../note.ts";
import { escapeXml } from "../xml.ts";
import { chartOf } from "./chart.ts";
import { type Composing, compose, type Slide } from "./compose.ts";
import type { DeckInput } from "./content.ts";
import type { DeckFormat } from "./formats.ts";
import { inksFor } from "./ink.ts";
import type { Layout } from "./layouts.ts";
import { notesMaster, notesSlide } from "./notes.ts";
import { huesOfLook, ownTemplate, TREE, themeXml } from "./own-template.ts";
import {
  contentTypes,
  PML,
  REL,
  type Relationship,
  relationships,
  relativeTo,
  relsPath,
  THEME_TYPE,
} from "./package.ts";
import type { Template } from "./template.ts";
import { workbookOf } from "./workbook.ts";
import { HEAD, NS } from "./xml.ts";

const PROPERTIES = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
const CORE = "application/vnd.openxmlformats-package.core-properties+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Parts of the file, with the types of those that have one. */
class Parts {
  readonly files: Zippable = {};
  readonly types: Record<string, string> = {};
  put(path: string, content: string | Uint8Array, type?: string): void {
    this.files[path] = typeof content === "string" ? strToU8(content) : content;
    if (type) this.types[path] = type;
  }
  rels(of: string, list: readonly Relationship[]): void {
    this.put(relsPath(of), relationships(list));
  }
  free(path: (n: number) => string): string {
    for (let n = 1; ; n++) if (!(path(n) in this.files)) return path(n);
  }
}

/** The master of notes: the template's, else ours. */
function putNotesMaster(parts: Parts, template: Template, { onPaper }: DeckInput): string {
  if (template.notesMaster) return template.notesMaster;
  const path = "ppt/notesMasters/notesMaster1.xml";
  const theme = parts.free((n) => `ppt/theme/theme${n}.xml`);
  parts.put(theme, themeXml(huesOfLook(onPaper)), THEME_TYPE);
  parts.put(path, notesMaster(TREE), `${PML}.notesMaster+xml`);
  parts.rels(path, [{ id: "rId1", type: `${REL}/theme`, target: relativeTo(path, theme) }]);
  return path;
}

function putSlide(parts: Parts, slide: Slide, n: number, notes: string): string {
  const path = `ppt/slides/slide${n}.xml`;
  const notesPath = `ppt/notesSlides/notesSlide${n}.xml`;
  const rels: Relationship[] = [
    { id: "rId1", type: `${REL}/slideLayout`, target: relativeTo(path, slide.layout) },
    { id: "rId2", type: `${REL}/notesSlide`, target: relativeTo(path, notesPath) },
    ...slide.links.map((target, k) => ({ id: `rIdLink${k + 1}`, type: `${REL}/hyperlink`, target, external: true })),
  ];
  for (const [k, chart] of slide.charts.entries()) {
    const own = parts.free((i) => `ppt/charts/chart${i}.xml`);
    const book = own.replace(/charts\/chart(\d+)\.xml$/, "embeddings/workbook$1.xlsx");
    rels.push({ id: `rIdChart${k + 1}`, type: `${REL}/chart`, target: relativeTo(path, own) });
    parts.put(own, chartOf(chart, slide.ink), CHART_TYPE);
    parts.put(book, workbookOf(chart), BOOK_TYPE);
    parts.rels(own, [{ id: "rId1", type: `${REL}/package`, target: relativeTo(own, book) }]);
  }
  const shapes = writeAll(slide.shapes);
  parts.put(
    path,
    `${HEAD}<p:sld ${NS}><p:cSld name="${escapeXml(slide.name)}"><p:spTree>${TREE}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    `${PML}.slide+xml`,
  );
  parts.rels(path, rels);
  parts.put(notesPath, notesSlide(TREE, slide.notes), `${PML}.notesSlide+xml`);
  parts.rels(notesPath, [
    { id: "rId1", type: `${REL}/notesMaster`, target: relativeTo(notesPath, notes) },
    { id: "rId2", type: `${REL}/slide`, target: relativeTo(notesPath, path) },
  ]);
  return path;
}

/** Where lines of Japanese may not begin and end. */
const KINSOKU = `<p:kinsoku lang="ja-JP" invalStChars="${escapeXml(NOT_FIRST)}" invalEndChars="${escapeXml(NOT_LAST + NUMBERS)}"/>`;

/** The list of masters, notes and slides; ids of masters are those of their file, which their layouts follow. */
function putPresentation(parts: Parts, template: Template, notes: string, slides: readonly string[]): string {
  const path = "ppt/presentation.xml";
  const { masters, size, defaultText } = template;
  const plain: readonly (readonly [kind: string, xml: string])[] = [
    ["presProps", `<p:presentationPr ${NS}/>`],
    ["viewProps", `<p:viewPr ${NS}/>`],
    [
      "tableStyles",
      '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>',
    ],
  ];
  for (const [kind, xml] of plain) parts.put(`ppt/${kind}.xml`, HEAD + xml, `${PML}.${kind}+xml`);
  const theme = Object.entries(template.types).find(([, type]) => type === THEME_TYPE)?.[0] ?? "ppt/theme/theme1.xml";
  parts.rels(path, [
    ...masters.map((m, i) => ({
      id: `rIdMaster${i + 1}`,
      type: `${REL}/slideMaster`,
      target: relativeTo(path, m.path),
    })),
    { id: "rIdNotes", type: `${REL}/notesMaster`, target: relativeTo(path, notes) },
    ...plain.map(([kind]) => ({ id: `rId-${kind}`, type: `${REL}/${kind}`, target: `${kind}.xml` })),
    { id: "rIdTheme", type: `${REL}/theme`, target: relativeTo(path, theme) },
    ...slides.map((s, i) => ({ id: `rIdSlide${i + 1}`, type: `${REL}/slide`, target: relativeTo(path, s) })),
  ]);
  const list = (name: string, items: readonly string[]): string => `<p:${name}>${items.join("")}</p:${name}>`;
  parts.put(
    path,
    `${HEAD}<p:presentation ${NS} saveSubsetFonts="1">${list(
      "sldMasterIdLst",
      masters.map((m, i) => `<p:sldMasterId id="${m.id}" r:id="rIdMaster${i + 1}"/>`),
    )}${list("notesMasterIdLst", ['<p:notesMasterId r:id="rIdNotes"/>'])}${list(
      "sldIdLst",
      slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="rIdSlide${i + 1}"/>`),
    )}<p:sldSz cx="${size.cx}" cy="${size.cy}"${size.type ? ` type="${escapeXml(size.type)}"` : ""}/><p:notesSz cx="6858000" cy="9144000"/>${KINSOKU}${defaultText ?? ""}</p:presentation>`,
    `${PML}.presentation.main+xml`,
  );
  return path;
}

const coreProperties = ({ title, about, day, language }: DeckInput): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Musubi</dc:creator><dc:description>${escapeXml(about)}</dc:description><dc:language>${language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created></cp:coreProperties>`;

/** `template`: of an organisation; its slide size then holds. `format`: the size of slides of our own master. */
export function makeDeck(
  input: DeckInput,
  { template: given, format }: { template?: Template | undefined; format: DeckFormat },
): Uint8Array {
  const template = given ?? ownTemplate(format, input.look, input.onPaper);
  const inkOf = memoize((layout: Layout) => inksFor(layout.theme, input.layers));
  const composing: Composing = { input, template, inkOf };
  const parts = new Parts();
  for (const [path, bytes] of Object.entries(template.parts)) parts.put(path, bytes, template.types[path]);
  const notes = putNotesMaster(parts, template, input);
  const slides = input.slides
    .flatMap((content) => compose(composing, content))
    .map((slide, i) => putSlide(parts, slide, i + 1, notes));
  const presentation = putPresentation(parts, template, notes, slides);
  parts.put(
    "docProps/app.xml",
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Musubi</Application></Properties>`,
    PROPERTIES,
  );
  parts.put("docProps/core.xml", coreProperties(input), CORE);
  parts.put(
    "_rels/.rels",
    relationships([
      { id: "rId1", type: `${REL}/officeDocument`, target: presentation },
      {
        id: "rId2",
        type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        target: "docProps/core.xml",
      },
      { id: "rId3", type: `${REL}/extended-properties`, target: "docProps/app.xml" },
    ]),
  );
  // The list of types comes first: some programs expect it there.
  const types: Zippable = { "[Content_Types].xml": strToU8(contentTypes(parts.types)) };
  return zipSync({ ...types, ...parts.files }, { level: 6, mtime: new Date(1980, 0, 1) });
}
