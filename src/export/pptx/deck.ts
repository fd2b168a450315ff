// Writes slides as a PPTX file (zipped PresentationML). The same slides give the same bytes.
import { strToU8, zipSync } from "fflate";
import type { Look } from "../../scene/style/look.ts";
import { type Element, writeAll } from "../element.ts";
import { type CurveChart, chartOf, workbookOf } from "./chart.ts";
import {
  contentTypes,
  coreProperties,
  notesMaster,
  notesMasterRels,
  notesSlide,
  PLAIN_PARTS,
  presentation,
  presentationRels,
  REL,
  type Relationship,
  relationships,
  slideLayout,
  slideLayoutRels,
  slideMaster,
  slideMasterRels,
  slidePart,
  themePart,
} from "./parts.ts";
import { paragraph, run } from "./xml.ts";

export interface Slide {
  name: string;
  /** Shapes refer to charts and links as `rIdChartN` and `rIdLinkN`, N from 1. */
  shapes: readonly Element[];
  charts: readonly CurveChart[];
  links: readonly string[];
  /** Speaker notes, one paragraph per item. */
  notes: readonly string[];
}

export interface Deck {
  title: string;
  about: string;
  /** Date of the deck, ISO. */
  day: string;
  look: Look;
  /** Look of the notes pages, which are printed: always the light theme. */
  onPaper: Look;
  slides: readonly Slide[];
}

/** Font size of notes, units. */
const NOTES_SIZE = 18;

const notesOf = (notes: readonly string[], { colours }: Look): string =>
  notes.length === 0
    ? '<a:p><a:endParaRPr lang="en-GB"/></a:p>'
    : // Notes are printed black on white, whatever the slides look like.
      writeAll(notes.map((n) => paragraph(run(n, { size: NOTES_SIZE, colour: colours.ink }))));

export function deckOf({ title, about, day, look, onPaper, slides }: Deck): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const put = (path: string, text: string): void => {
    files[path] = strToU8(text);
  };
  let charts = 0;
  for (const [i, slide] of slides.entries()) {
    const n = i + 1;
    const rels: Relationship[] = [
      { id: "rId1", type: `${REL}/slideLayout`, target: "../slideLayouts/slideLayout1.xml" },
      { id: "rId2", type: `${REL}/notesSlide`, target: `../notesSlides/notesSlide${n}.xml` },
      ...slide.links.map((target, k) => ({ id: `rIdLink${k + 1}`, type: `${REL}/hyperlink`, target, external: true })),
    ];
    for (const [k, chart] of slide.charts.entries()) {
      charts += 1;
      rels.push({ id: `rIdChart${k + 1}`, type: `${REL}/chart`, target: `../charts/chart${charts}.xml` });
      put(`ppt/charts/chart${charts}.xml`, chartOf(chart, look));
      put(
        `ppt/charts/_rels/chart${charts}.xml.rels`,
        relationships([{ id: "rId1", type: `${REL}/package`, target: `../embeddings/workbook${charts}.xlsx` }]),
      );
      files[`ppt/embeddings/workbook${charts}.xlsx`] = workbookOf(chart);
    }
    put(`ppt/slides/slide${n}.xml`, slidePart(slide.name, writeAll(slide.shapes)));
    put(`ppt/slides/_rels/slide${n}.xml.rels`, relationships(rels));
    put(`ppt/notesSlides/notesSlide${n}.xml`, notesSlide(notesOf(slide.notes, onPaper)));
    put(
      `ppt/notesSlides/_rels/notesSlide${n}.xml.rels`,
      relationships([
        { id: "rId1", type: `${REL}/notesMaster`, target: "../notesMasters/notesMaster1.xml" },
        { id: "rId2", type: `${REL}/slide`, target: `../slides/slide${n}.xml` },
      ]),
    );
  }
  put("[Content_Types].xml", contentTypes(slides.length, charts));
  put(
    "_rels/.rels",
    relationships([
      { id: "rId1", type: `${REL}/officeDocument`, target: "ppt/presentation.xml" },
      {
        id: "rId2",
        type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        target: "docProps/core.xml",
      },
      { id: "rId3", type: `${REL}/extended-properties`, target: "docProps/app.xml" },
    ]),
  );
  put("ppt/presentation.xml", presentation(slides.length));
  put("ppt/_rels/presentation.xml.rels", presentationRels(slides.length));
  put("ppt/theme/theme1.xml", themePart(look));
  put("ppt/theme/theme2.xml", themePart(onPaper));
  put("ppt/slideMasters/slideMaster1.xml", slideMaster());
  put("ppt/slideMasters/_rels/slideMaster1.xml.rels", slideMasterRels());
  put("ppt/slideLayouts/slideLayout1.xml", slideLayout());
  put("ppt/slideLayouts/_rels/slideLayout1.xml.rels", slideLayoutRels());
  put("ppt/notesMasters/notesMaster1.xml", notesMaster());
  put("ppt/notesMasters/_rels/notesMaster1.xml.rels", notesMasterRels());
  for (const [path, text] of Object.entries(PLAIN_PARTS)) put(path, text);
  put("docProps/core.xml", coreProperties(title, about, day));
  // [Content_Types].xml must come first: some programs expect it there.
  const { "[Content_Types].xml": types, ...rest } = files;
  return zipSync({ "[Content_Types].xml": types as Uint8Array, ...rest }, { level: 6, mtime: new Date(1980, 0, 1) });
}
