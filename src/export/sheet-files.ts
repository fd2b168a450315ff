// Writes pages as PNG or SVG: a single file, or a ZIP archive of several.
import { zipSync } from "fflate";
import type { Look } from "../scene/style/look.ts";
import { CanvasPainter } from "./canvas.ts";
import { breathe, type Work } from "./job.ts";
import { withAddress } from "./png.ts";
import { type Sheet, sheetScene } from "./sheet.ts";
import { type SvgOptions, svgOf } from "./svg.ts";

/** One page of a file. */
interface SheetPage {
  sheet: Sheet;
  /** Embedded in the picture, so that dropping it on the page reopens the view. */
  address: string;
  /** Number of its story step; pages without one are numbered in order. */
  n?: number;
}

/** How an SVG renders text. */
type Letters = Pick<SvgOptions, "fontFaces" | "outlines">;

/** Paints a page on a canvas. Throws if the browser cannot create a canvas of this size. */
export function paintSheet(sheet: Sheet, look: Look, scale: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(Math.round(sheet.width * scale), Math.round(sheet.height * scale));
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) throw new Error(`${canvas.width} × ${canvas.height}`);
  new CanvasPainter(context, look, scale).paint(sheetScene(sheet));
  return canvas;
}

async function pngOf(page: SheetPage, look: Look, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await paintSheet(page.sheet, look, scale).convertToBlob({ type: "image/png" });
  const parts = withAddress(new Uint8Array(await blob.arrayBuffer()), page.address);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const svgFile = (page: SheetPage, look: Look, letters: Letters): string =>
  svgOf(sheetScene(page.sheet), look, page.sheet.title.join(" / "), { address: page.address, ...letters });

export interface Made {
  name: string;
  blob: Blob;
  /** How the result differs from the request, and why. */
  hint?: string;
}

/** One file, or an archive with a file per page. `name`: without extension. */
export async function pictureFiles(
  pages: AsyncIterable<SheetPage> | Iterable<SheetPage>,
  count: number,
  name: string,
  as: { look: Look } & ({ scale: number } | { letters: Letters }),
  work: Work,
): Promise<Made> {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  const ending = "scale" in as ? "png" : "svg";
  let n = 0;
  for await (const page of pages) {
    await breathe(work);
    work.report(n++, count);
    files[`${name}-${String(page.n ?? n).padStart(2, "0")}.${ending}`] =
      "scale" in as
        ? await pngOf(page, as.look, as.scale)
        : new TextEncoder().encode(svgFile(page, as.look, as.letters));
  }
  work.signal.throwIfAborted();
  const [only] = Object.values(files);
  if (count === 1 && only)
    return {
      name: `${name}.${ending}`,
      blob: new Blob([only], { type: ending === "png" ? "image/png" : "image/svg+xml" }),
    };
  // PNG is already compressed.
  return {
    name: `${name}-${ending}.zip`,
    blob: new Blob([zipSync(files, { level: ending === "png" ? 0 : 6 }) as Uint8Array<ArrayBuffer>], {
      type: "application/zip",
    }),
  };
}
