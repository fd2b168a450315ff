// A machine that carries the set-up of docs/kiosk/setup: it is asked through a command that reads a shell script.
import { spawn } from "node:child_process";

export interface Machine {
  /** What the script wrote; throws where it fails or takes too long. */
  ask(script: string, seconds?: number): Promise<Buffer>;
}

/** `way`: gives the command, anew for each question, since a lab that reboots has another process to enter. */
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
      // The machine may go away while it is asked.
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
