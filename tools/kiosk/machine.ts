// Access to a machine with the set-up of docs/kiosk/setup, through a command that reads a shell script.
import { spawn } from "node:child_process";

export interface Machine {
  /** Runs a script and returns its output; throws if it fails or takes too long. */
  ask(script: string, seconds?: number): Promise<Buffer>;
}

/** `way`: returns the command; called for each script, because a rebooted lab has another process to enter. */
export const machineBy = (way: () => readonly string[]): Machine => ({
  ask: (script, seconds = 20) =>
    new Promise((done, fail) => {
      const [command = "sh", ...args] = way();
      const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] });
      const parts: Buffer[] = [];
      let complaint = "";
      const timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
      child.stdout.on("data", (part: Buffer) => parts.push(part));
      child.stderr.on("data", (part: Buffer) => {
        complaint += String(part);
      });
      // The machine may disappear meanwhile.
      child.stdin.on("error", () => {});
      child.on("error", fail);
      child.on("close", (code) => {
        clearTimeout(timer);
        if (code === 0) done(Buffer.concat(parts));
        else fail(new Error(`${command} gave ${code ?? "no answer"}: ${complaint.trim().slice(-300)}`));
      });
      child.stdin.end(script);
    }),
});
