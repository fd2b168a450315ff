// Runs one long task at a time, with progress and cancellation.
import { useEffect, useRef, useState } from "react";
import type { Progress, Work } from "../../export/job.ts";
import type { Made } from "../../export/sheet-files.ts";
import { PartFailure } from "../../ui/late/part.ts";
import { saveFile } from "../../ui/save.ts";

export type JobState =
  | { kind: "idle" }
  | ({ kind: "running" } & Progress)
  | { kind: "done"; name?: string; hint?: string }
  | { kind: "cancelled" }
  /** `unloaded`: code needed for the task could not be loaded. */
  | { kind: "failed"; why: string; unloaded: boolean };

export function useJob(): {
  state: JobState;
  run(make: (work: Work) => Promise<Made | undefined>): void;
  cancel(): void;
} {
  const [state, setState] = useState<JobState>({ kind: "idle" });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);
  return {
    state,
    cancel: () => abort.current?.abort(),
    run: (make) => {
      abort.current?.abort();
      const own = new AbortController();
      abort.current = own;
      setState({ kind: "running", done: 0, of: 0 });
      const tell = (next: JobState): void => {
        if (abort.current === own) setState(next);
      };
      const report: Work["report"] = (done, of) => tell({ kind: "running", done, of });
      make({ report, signal: own.signal }).then(
        (made) => {
          if (own.signal.aborted) return tell({ kind: "cancelled" });
          if (!made) return tell({ kind: "done" });
          saveFile(made.name, made.blob);
          tell({ kind: "done", name: made.name, ...(made.hint ? { hint: made.hint } : {}) });
        },
        (error: unknown) =>
          tell(
            own.signal.aborted
              ? { kind: "cancelled" }
              : {
                  kind: "failed",
                  why: error instanceof Error ? error.message : String(error),
                  unloaded: error instanceof PartFailure,
                },
          ),
      );
    },
  };
}
