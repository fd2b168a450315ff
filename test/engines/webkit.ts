// WebKitGTK's MiniBrowser on a screen that nobody sees, by WebKitWebDriver over HTTP (ADR 36).
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Conditions, type Driver, USUAL, until } from "./driver.ts";
import { COMMANDS, nextFile, type Send, w3cPage } from "./w3c.ts";

export interface WebKitPrograms {
  driver: string;
  browser: string;
  screen: string;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** A screen of its own; it picks its number and tells it. */
async function screenOf(program: string): Promise<{ child: ChildProcess; display: string }> {
  const child = spawn(program, ["-displayfd", "3", "-screen", "0", "2200x2200x24", "-nolisten", "tcp", "-ac"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise<string>((done, fail) => {
    child.once("error", fail);
    child.once("exit", () => fail(new Error(`${program} ended at once.`)));
    child.stdio[3]?.once("data", (said: Buffer) => done(said.toString().trim()));
  });
  return { child, display: `:${number}` };
}

/** What the desktop says to the browser: GTK passes it on to pages. */
function writeDesktop(home: string, downloads: string, { dark, reducedMotion }: Conditions): void {
  const config = join(home, "config");
  mkdirSync(join(config, "gtk-3.0"), { recursive: true });
  mkdirSync(downloads, { recursive: true });
  writeFileSync(join(config, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  writeFileSync(
    join(config, "gtk-3.0", "settings.ini"),
    `[Settings]\ngtk-application-prefer-dark-theme=${dark}\ngtk-enable-animations=${!reducedMotion}\n`,
  );
}

export async function webkit({ driver: program, browser, screen }: WebKitPrograms): Promise<Driver> {
  const home = mkdtempSync(join(tmpdir(), "musubi-webkit-"));
  const downloads = join(home, "saved");
  const { child: xvfb, display } = await screenOf(screen);
  const port = await freePort();
  let server: ChildProcess | undefined;
  // Also where the tests are cut short.
  process.once("exit", () => {
    server?.kill();
    xvfb.kill();
  });
  let session = "";
  const base = `http://127.0.0.1:${port}`;

  async function ask(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(`${base}/${path}`, {
      method,
      headers: { "Content-Type": "application/json" },
      ...(method === "POST" ? { body: JSON.stringify(body ?? {}) } : {}),
      signal: AbortSignal.timeout(90_000),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (answer.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${error}: ${message}`);
  }
  const send: Send = (command, body) => {
    const [method = "", path = ""] = COMMANDS[command][0].split(" ");
    return ask(method, `session/${session}/${path}`, body);
  };
  const { onlyOne: _, resize, ...page } = w3cPage(send);
  let version = "";

  async function end(): Promise<void> {
    if (session) await ask("DELETE", `session/${session}`).catch(() => {});
    session = "";
    const gone = server;
    server = undefined;
    if (!gone) return;
    const ended = new Promise<void>((done) => gone.once("exit", () => done()));
    gone.kill();
    await ended;
  }

  /** A browser of its own each time: what the desktop says is read at its start, and nothing is left of the last one. */
  async function begin(conditions: Conditions): Promise<void> {
    await end();
    writeDesktop(home, downloads, conditions);
    server = spawn(program, [`--port=${port}`, "--host=127.0.0.1"], {
      stdio: "ignore",
      env: {
        ...process.env,
        DISPLAY: display,
        HOME: home,
        XDG_CONFIG_HOME: join(home, "config"),
        GDK_BACKEND: "x11",
        // What the desktop is set to wins over the file of settings where its schemas are installed; this wins over both.
        GTK_THEME: conditions.dark ? "Adwaita:dark" : "",
        LANGUAGE: conditions.locale.replace("-", "_"),
        LANG: "C.UTF-8",
        // Fonts and codecs are looked for once, not in every home.
        XDG_CACHE_HOME: join(home, "cache"),
      },
    });
    await until("WebKitWebDriver", async () => ((await ask("GET", "status")) as { ready: boolean }).ready);
    const made = (await ask("POST", "session", {
      capabilities: {
        alwaysMatch: {
          "webkitgtk:browserOptions": {
            binary: browser,
            args: [
              "--automation",
              `--geometry=${conditions.width}x${conditions.height + 60}`,
              ...(conditions.noStorage ? ["--enable-html5-local-storage=false", "--enable-html5-database=false"] : []),
            ],
          },
        },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    session = made.sessionId;
    version = made.capabilities.browserVersion;
    await send("timeouts", { script: 60_000, pageLoad: 60_000, implicit: 0 });
    await resize(conditions.width, conditions.height);
  }
  await begin(USUAL);
  return {
    engine: "webkit",
    get version() {
      return version;
    },
    ...page,
    tap: undefined as never,
    renew: (asked = {}) => begin({ ...USUAL, ...asked }),
    download: (act) => nextFile(downloads, act),
    async close() {
      await end();
      const ended = new Promise<void>((done) => xvfb.once("exit", () => done()));
      xvfb.kill();
      await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
