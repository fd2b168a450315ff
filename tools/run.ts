import { spawn } from "node:child_process";
import { join } from "node:path";

/** On Windows, programs in node_modules/.bin are shell scripts. */
const WINDOWS = process.platform === "win32";

/** Runs a program with inherited stdio; resolves to its exit code. */
export const run = (command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: "inherit", shell: WINDOWS, env: { ...process.env, ...env } });
    child.on("error", () => done(127));
    child.on("exit", (code) => done(code ?? 1));
  });

/** Path of a program in node_modules/.bin. */
export const tool = (name: string): string => join("node_modules", ".bin", name);
