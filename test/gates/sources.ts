import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

export interface SourceFile {
  path: string;
  text: string;
}

/** Files that git tracks or would track, below some folders. */
export const sourceFiles = (...folders: string[]): SourceFile[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...folders], { encoding: "utf8" })
    .split("\n")
    .filter((path) => /\.(tsx?|css|html|json|md|cff|ya?ml)$/.test(path))
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(path, "utf8") }];
      } catch {
        // Deleted, not yet committed.
        return [];
      }
    });
