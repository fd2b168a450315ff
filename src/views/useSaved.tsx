// Files that are handed to the browser, and a sentence where they may not arrive: a page around this one can forbid downloads. What
// needs code first is made by a promise; where that does not come, the sentence says so.
import { type ReactNode, useState } from "react";
import { EXPORT } from "../i18n/export.ts";
import { PartFailure } from "../ui/late/part.ts";
import { canSave, saveFile } from "../ui/save.ts";
import { Text } from "./text.tsx";

export interface SavedFile {
  name: string;
  content: string | Blob;
  type?: string;
}

type Said = { kind: "made"; name: string } | { kind: "unloaded" } | { kind: "failed"; why: string };

export function useSaved(): {
  /** True once the file is known to arrive, so that nothing is left to say. */
  save(make: SavedFile | (() => Promise<SavedFile>)): Promise<boolean>;
  said: ReactNode;
} {
  const [said, say] = useState<Said>();
  const save = async (make: SavedFile | (() => Promise<SavedFile>)): Promise<boolean> => {
    say(undefined);
    try {
      const { name, content, type } = typeof make === "function" ? await make() : make;
      saveFile(name, content, type);
      const arrives = canSave() === "yes";
      if (!arrives) say({ kind: "made", name });
      return arrives;
    } catch (error) {
      say(
        error instanceof PartFailure
          ? { kind: "unloaded" }
          : { kind: "failed", why: error instanceof Error ? error.message : String(error) },
      );
      return false;
    }
  };
  return {
    save,
    said: (
      <span role="status" className={said ? "copy-failed" : "sr-only"} data-saved={said?.kind}>
        {said && (
          <Text
            of={(t, language) =>
              said.kind === "unloaded"
                ? t.failure.late
                : said.kind === "failed"
                  ? EXPORT[language].failed(said.why)
                  : EXPORT[language].done[canSave()](said.name)
            }
          />
        )}
      </span>
    ),
  };
}
