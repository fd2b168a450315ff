import { spawn } from "node:child_process";
import { join } from "node:path";

/** There the programs beside the dependencies are scripts of the shell. */
const WINDOWS = process.platform === "win32";

/** Runs a program of this project with the terminal's own streams; gives its exit code. */
export const run = (command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: "inherit", shell: WINDOWS, env: { ...process.env, ...env } });
    child.on("error", () => done(127));
    child.on("exit", (code) => done(code ?? 1));
  });

/** Path of a program that came with the dependencies. */
export const tool = (name: string): string => join("node_modules", ".bin", name);
