// Writes pages as PNG or SVG: a single file, or a ZIP archive of several.
import { zipSync } from "fflate";
import type { Mark, Scene } from "../scene/mark.ts";
import type { Look } from "../scene/style/look.ts";
import { CanvasPainter } from "./canvas.ts";
import { breathe, type Work } from "./job.ts";
import { isDrawn } from "./looks.ts";
import type { Outlines } from "./outlines.ts";
import { withWords } from "./png.ts";
import { type Sheet, sheetScene } from "./sheet.ts";
import { type SvgOptions, svgOf } from "./svg.ts";

/** One page of a file. */
interface SheetPage {
  sheet: Sheet;
  /** Embedded in the picture, so that dropping it on the page reopens the view. */
  address: string;
  /** Of its own file, without extension. */
  name: string;
}

/** How an SVG renders text. */
type Letters = Pick<SvgOptions, "fontFaces" | "outlines">;

/** A page is printed as wide as a sheet of A4 lies. */
const METRES = 0.297;
const UNITS = 1440;

/** Paints a page on a canvas. Throws if the browser cannot create a canvas of this size. */
export function paintSheet(sheet: Sheet, look: Look, scale: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(Math.round(sheet.width * scale), Math.round(sheet.height * scale));
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) throw new Error(`${canvas.width} × ${canvas.height}`);
  new CanvasPainter(context, look, scale).paint(sheetScene(sheet));
  return canvas;
}

async function pngOf({ sheet, address }: SheetPage, look: Look, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await paintSheet(sheet, look, scale).convertToBlob({ type: "image/png" });
  const parts = withWords(new Uint8Array(await blob.arrayBuffer()), {
    address,
    title: sheet.words.name,
    description: sheet.words.said.join("\n"),
    comment: [...sheet.words.named, ...sheet.foot].join("\n"),
    language: sheet.lang ?? "",
    pixelsPerMetre: (scale * UNITS) / METRES,
  });
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const svgText = ({ sheet, address }: SheetPage, scene: Scene, look: Look, letters: Letters): string =>
  svgOf(scene, look, sheet.words.name, {
    address,
    said: sheet.words.said,
    ...(sheet.lang ? { lang: sheet.lang } : {}),
    ...letters,
  });

/** Letters of a scene that cannot be drawn as shapes. */
function* lettersLacking(marks: readonly Mark[], outlines: Outlines): Generator<string> {
  for (const mark of marks) {
    if (mark.kind === "group") yield* lettersLacking(mark.children, outlines);
    else if (mark.kind === "text" && isDrawn(mark)) yield* outlines.lacks(mark.lines.join(""));
  }
}

export interface Made {
  name: string;
  blob: Blob;
  /** How the result differs from the request, and why. */
  hint?: string;
}

/** One file, or an archive with a file per page. `name`: of the archive, without extension. */
export async function pictureFiles(
  pages: AsyncIterable<SheetPage> | Iterable<SheetPage>,
  count: number,
  name: string,
  as: { look: Look } & ({ scale: number } | { letters: Letters; lacking(letters: string): string }),
  work: Work,
): Promise<Made> {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  const lacking = new Set<string>();
  const ending = "scale" in as ? "png" : "svg";
  let n = 0;
  for await (const page of pages) {
    await breathe(work);
    work.report(n++, count);
    const file = `${page.name}.${ending}`;
    if ("scale" in as) files[file] = await pngOf(page, as.look, as.scale);
    else {
      const scene = sheetScene(page.sheet);
      if (as.letters.outlines) for (const l of lettersLacking(scene.marks, as.letters.outlines)) lacking.add(l);
      files[file] = new TextEncoder().encode(svgText(page, scene, as.look, as.letters));
    }
  }
  work.signal.throwIfAborted();
  const hint = "lacking" in as && lacking.size > 0 ? { hint: as.lacking([...lacking].join(" ")) } : {};
  const [only] = Object.entries(files);
  if (count === 1 && only)
    return {
      name: only[0],
      blob: new Blob([only[1]], { type: ending === "png" ? "image/png" : "image/svg+xml" }),
      ...hint,
    };
  // PNG is already compressed.
  const zip = zipSync(files, { level: ending === "png" ? 0 : 6, mtime: new Date(1980, 0, 1) });
  return {
    name: `${name}-${ending}.zip`,
    blob: new Blob([zip as Uint8Array<ArrayBuffer>], { type: "application/zip" }),
    ...hint,
  };
}
