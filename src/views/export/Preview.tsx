// Preview of the exported page, repainted when its content changes.
import { type ReactNode, useEffect, useRef } from "react";
import { fontsReady } from "../../export/page-fonts.ts";
import { paintSheet } from "../../export/sheet-files.ts";
import type { Look } from "../../scene/style/look.ts";
import type { Page } from "./pages.ts";

/** Pixels per unit; sufficient for the size of the preview. */
const SCALE = 1;

export function Preview({ page, look, label }: { page: Page | undefined; look: Look; label: string }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    void fontsReady().then(() => {
      if (gone || !page || !canvas.current) return;
      const made = paintSheet(page.sheet, look, SCALE);
      canvas.current.width = made.width;
      canvas.current.height = made.height;
      canvas.current.getContext("2d")?.drawImage(made, 0, 0);
      canvas.current.dataset.drawn = page.address;
    });
    return () => {
      gone = true;
    };
  }, [page, look]);
  return <canvas ref={canvas} className="export-preview" role="img" aria-label={label} />;
}
