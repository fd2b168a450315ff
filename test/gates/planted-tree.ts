// A copy of the project to plant faults in, so that no check ever writes into the checkout.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const COPIED = ["src", "tools", "test", "biome.json", "knip.json", "package.json", "tsconfig.json"];
const CONFIGS = ["vite.config.ts", "vitest.config.ts", "index.html"];

export interface PlantedTree {
  root: string;
  plant(path: string, text: string): void;
  /** What a program of the project says here, and whether it ended well. */
  run(tool: string, ...args: string[]): { ok: boolean; said: string };
  remove(): void;
}

/** `more`: what a check reads beyond sources and settings, such as `data`. */
export function plantedTree(...more: string[]): PlantedTree {
  const root = mkdtempSync(join(tmpdir(), "musubi-planted-"));
  for (const path of [...COPIED, ...CONFIGS, ...more]) cpSync(path, join(root, path), { recursive: true });
  // Gates ask git which files there are.
  const made = spawnSync("git", ["init", "--quiet"], { cwd: root, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`git could not make a repository in ${root}: ${made.stderr}`);
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
  return {
    root,
    plant(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    run(tool, ...args) {
      const { status, stdout, stderr } = spawnSync(join(root, "node_modules", ".bin", tool), args, {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1" },
        shell: process.platform === "win32",
      });
      return { ok: status === 0, said: `${stdout}\n${stderr}` };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
