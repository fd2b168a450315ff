// The page on the clipboard, ready to be pasted into a slide or a letter.
import { type ReactNode, useState } from "react";
import type { Work } from "../../export/job.ts";
import type { Made } from "../../export/sheet-files.ts";
import { copyPicture } from "../../ui/permission/clipboard.ts";
import { JoinedExport } from "./words.tsx";

type State = "idle" | "making" | "copied" | "refused";

const NEVER: Work = { report: () => {}, signal: new AbortController().signal };

/** `make`: makes the picture (PNG). */
export function CopyPicture({ make }: { make(work: Work): Promise<Made | undefined> }): ReactNode {
  const [state, setState] = useState<State>("idle");
  const copy = async (): Promise<void> => {
    setState("making");
    const picture = make(NEVER).then((made) => {
      if (!made) throw new Error("nothing was made");
      return made.blob;
    });
    setState((await copyPicture(picture)) ? "copied" : "refused");
  };
  return (
    <>
      <button type="button" className="text-button" data-export-copy disabled={state === "making"} onClick={copy}>
        <JoinedExport of={(w) => (state === "copied" ? w.pictureCopied : w.copyPicture)} />
      </button>
      <span role="status" className={state === "refused" ? "copy-failed" : "sr-only"}>
        {state === "copied" && <JoinedExport of={(w) => w.pictureCopied} />}
        {state === "refused" && <JoinedExport of={(w) => w.pictureRefused} />}
      </span>
    </>
  );
}
