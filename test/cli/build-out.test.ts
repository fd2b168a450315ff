// A build replaces what is in its folder: it must not be somebody's.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { inLong } from "../long.ts";

const folder = mkdtempSync(join(tmpdir(), "musubi-out-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(inLong(["index.html"], ["index.html", "letter.txt", ".hidden"]))(
  "a folder that holds %s is refused, and stays as it is",
  (file) => {
    const out = mkdtempSync(join(folder, "out-"));
    writeFileSync(join(out, file), "mine");
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "tools/build.ts", "--out", out], {
      encoding: "utf8",
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain("holds something other than a build, which would be deleted");
    expect(readdirSync(out)).toEqual([file]);
  },
);
