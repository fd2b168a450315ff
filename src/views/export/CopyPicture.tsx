// The page on the clipboard, ready to be pasted into a slide or a letter.
import { type ReactNode, useState } from "react";
import type { Work } from "../../export/job.ts";
import type { Made } from "../../export/sheet-files.ts";
import { EXPORT, type ExportWords } from "../../i18n/export.ts";
import { copyPicture } from "../../ui/permission/clipboard.ts";
import { useLocale } from "../atlas.ts";

type State = "idle" | "making" | "copied" | "refused";

const NEVER: Work = { report: () => {}, signal: new AbortController().signal };

/** `make`: makes the picture (PNG). */
export function CopyPicture({ make }: { make(work: Work): Promise<Made | undefined> }): ReactNode {
  const { text } = useLocale();
  const say = (of: (w: ExportWords) => string): string => text((_, language) => of(EXPORT[language]));
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
        {say((w) => (state === "copied" ? w.pictureCopied : w.copyPicture))}
      </button>
      <span role="status" className={state === "refused" ? "copy-failed" : "sr-only"}>
        {state === "copied" && say((w) => w.pictureCopied)}
        {state === "refused" && say((w) => w.pictureRefused)}
      </span>
    </>
  );
}
