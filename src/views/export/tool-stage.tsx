// Shows a view beside the pictures out of sight, in any state and size, and takes what it shows. It is the view itself that is shown,
// on an atlas of its own, so that a page that leaves holds what the screen holds.
import { Suspense } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { SheetShown } from "../../export/sheet.ts";
import { shownMarks } from "../../export/shown-marks.ts";
import { type ColourNames, colourNames } from "../../export/shown-paint.ts";
import type { Size } from "../../scene/camera.ts";
import type { Look } from "../../scene/style/look.ts";
import type { AtlasState } from "../../store/state.ts";
import { type ToolId, toolUnder, type ViewId } from "../../store/view-ids.ts";
import { type Atlas, AtlasContext } from "../atlas.ts";
import { viewOf } from "../registry.ts";

/** The tool that a page shows, if it shows one that has a picture. */
export function shownTool(views: readonly ViewId[]): ToolId | undefined {
  const tool = toolUnder(views);
  return tool && viewOf(tool).export.includes("picture") ? tool : undefined;
}

export interface ToolStage {
  take(state: AtlasState, tool: ToolId, size: Size): Promise<SheetShown>;
  end(): void;
}

/** Letters are not made smaller than this; of a longer table the first rows are shown. */
const SMALLEST = 0.6;
const ROWS = "tbody tr, .life-row:not(.life-top)";
/** A table may be cut under these. */
const ENDS = `${ROWS}, thead tr, h3, p`;
const PAUSE = 30;
const MOST_LOOKS = 400;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export function toolStage(atlas: Atlas, look: Look): ToolStage {
  const names = colourNames(look.colours);
  let held: { tool: ToolId; box: HTMLElement; root: Root; own: ReturnType<Atlas["fork"]> } | undefined;
  const end = (): void => {
    held?.root.unmount();
    held?.own.end();
    held?.box.remove();
    held = undefined;
  };
  const open = (state: AtlasState, tool: ToolId): NonNullable<typeof held> => {
    const own = atlas.fork(state);
    const box = document.createElement("div");
    box.className = "tool-stage";
    box.dataset.theme = look.theme;
    box.inert = true;
    box.ariaHidden = "true";
    document.body.append(box);
    const root = createRoot(box);
    const View = viewOf(tool).component;
    root.render(
      <AtlasContext value={own.atlas}>
        <Suspense fallback={null}>
          <View />
        </Suspense>
      </AtlasContext>,
    );
    return { tool, box, root, own };
  };
  return {
    end,
    take: async (state, tool, size) => {
      if (held && held.tool !== tool) end();
      held ??= open(state, tool);
      const { box, own } = held;
      own.atlas.store.setState({ ...state, views: [tool], mode: "explore" });
      const enlarge = (factor: number): void => {
        box.style.width = `${size.width / factor}px`;
        box.style.height = `${size.height / factor}px`;
      };
      enlarge(1);
      let taken = await settled(box, names);
      const part = box.querySelector("[data-picture]");
      const content = box.querySelector(".tool-content");
      // What is more than the page holds gets smaller letters, and more of them in a line.
      if (!part && content) {
        for (const factor of [0.9, 0.8, 0.7, SMALLEST]) {
          const head = box.querySelector(".tool-body")?.getBoundingClientRect().top ?? 0;
          const whole = head - box.getBoundingClientRect().top + content.scrollHeight;
          if (whole <= box.clientHeight && content.scrollWidth <= box.clientWidth) break;
          enlarge(factor);
          taken = await settled(box, names);
        }
      }
      const rows = part ? { end: box.clientHeight } : rowsOf(box);
      const [width, height] = [box.clientWidth, rows.end];
      const label = box.querySelector(".tool-about")?.textContent ?? "";
      const clip = { x: 0, y: 0, width, height };
      return {
        width,
        height,
        label,
        marks: [{ kind: "group", id: "shown", style: "none", clip, children: taken }],
        ...("all" in rows && rows.seen < rows.all ? { rows: { seen: rows.seen, all: rows.all } } : {}),
      };
    },
  };
}

/** Lower edge of what is wholly seen, and how many rows that are of all. */
function rowsOf(box: HTMLElement): { end: number; seen: number; all: number } {
  const { top, height } = box.getBoundingClientRect();
  const isSeen = (e: Element): boolean => e.getBoundingClientRect().bottom - top <= height;
  const parts = [...box.querySelectorAll(ENDS)].filter(isSeen).map((e) => e.getBoundingClientRect().bottom - top);
  const rows = [...box.querySelectorAll(ROWS)];
  return { end: parts.length === 0 ? height : Math.max(...parts), seen: rows.filter(isSeen).length, all: rows.length };
}

/** The marks once two looks at them are the same, and nothing is still loading. */
async function settled(box: HTMLElement, names: ColourNames) {
  let before = "";
  for (let i = 0; i < MOST_LOOKS; i++) {
    await pause(PAUSE);
    const isReady = box.querySelector(".tool-body") && !box.querySelector('.tool-body p[role="status"]');
    if (!isReady) continue;
    const marks = shownMarks(box, names);
    const now = JSON.stringify(marks);
    if (now === before) return marks;
    before = now;
  }
  throw new Error("the view did not come to rest");
}
