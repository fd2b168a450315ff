// Names of exported files: what, which step, which day, which language, so that ten files in one folder can be told apart.
import { isoOf } from "../../data/day.ts";
import type { AtlasState } from "../../store/state.ts";
import { nameOfFile } from "../file-name.ts";
import { shownTool } from "./tool-stage.tsx";

type Named = Pick<AtlasState, "day" | "to" | "lang" | "views" | "whatif" | "known" | "q">;

/** Without extension: `musubi-coverage-04-2018-12-30-ja`. `n`: number of the step; `days`: of a film, in place of the day. */
export function fileName(state: Named, story?: string, n?: number, days: string = isoOf(state.day)): string {
  const tool = shownTool(state.views);
  return nameOfFile(state, [
    story,
    n === undefined ? undefined : String(n).padStart(2, "0"),
    tool && !story ? tool : undefined,
    days,
    tool === "changes" && !story && state.to !== undefined ? isoOf(state.to) : undefined,
    state.lang,
  ]);
}
