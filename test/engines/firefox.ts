// Firefox, by the protocol that it speaks itself: WebDriver's commands over a socket, with a word in its own settings (ADR 36).
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Conditions, type Driver, USUAL, until } from "./driver.ts";
import { COMMANDS, nextFile, type Send, w3cPage } from "./w3c.ts";

type Setting = string | number | boolean;

/** Nobody is asked, nothing is fetched, and everything that is saved lies in one folder. */
const settings = (downloads: string, paper: string): Record<string, Setting> => ({
  "marionette.port": 0,
  "browser.download.dir": downloads,
  "browser.download.folderList": 2,
  "browser.download.alwaysOpenPanel": false,
  "print.always_print_silent": true,
  print_printer: "Mozilla Save to PDF",
  "print.printer_Mozilla_Save_to_PDF.print_to_file": true,
  "print.printer_Mozilla_Save_to_PDF.print_to_filename": join(paper, "printed.pdf"),
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.aboutwelcome.enabled": false,
  "browser.sessionstore.resume_from_crash": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
  "toolkit.telemetry.enabled": false,
  "app.update.disabledForTesting": true,
  "app.normandy.enabled": false,
  "extensions.update.enabled": false,
  "services.settings.server": "data:,",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "dom.disable_open_during_load": false,
  "focusmanager.testmode": true,
});

const conditionSettings = ({ locale, dark, reducedMotion, noStorage }: Conditions): Record<string, Setting> => ({
  "intl.accept_languages": locale,
  "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
  "ui.prefersReducedMotion": reducedMotion ? 1 : 0,
  // 2: no site may keep anything, as somebody sets it who allows no cookies.
  "network.cookie.cookieBehavior": noStorage ? 2 : 5,
});

type Answer = [kind: number, id: number, error: { error: string; message: string } | null, result: unknown];

/** Messages are `LENGTH:JSON`, the length in bytes. */
function talk(socket: Socket) {
  const waiting = new Map<number, { done(value: unknown): void; fail(error: Error): void }>();
  let kept = Buffer.alloc(0);
  let ids = 0;
  const take = (): void => {
    for (;;) {
      const colon = kept.indexOf(":");
      const end = colon + 1 + Number(kept.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || kept.length < end) return;
      const message = JSON.parse(kept.subarray(colon + 1, end).toString()) as Answer | object;
      kept = kept.subarray(end);
      // The first one is a greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as Answer;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.fail(new Error(`${error.error}: ${error.message}`));
      else asked?.done(result);
    }
  };
  socket.on("data", (part: Buffer) => {
    kept = Buffer.concat([kept, part]);
    take();
  });
  const gone = (): void => {
    for (const { fail } of waiting.values()) fail(new Error("Firefox has ended."));
    waiting.clear();
  };
  socket.on("close", gone).on("error", gone);
  return (name: string, body: object = {}): Promise<unknown> =>
    new Promise((done, fail) => {
      const text = JSON.stringify([0, ++ids, name, body]);
      waiting.set(ids, { done, fail });
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

const inside = (result: unknown): unknown =>
  result !== null && typeof result === "object" && "value" in result ? result.value : result;

const socketTo = (port: number): Promise<Socket> =>
  new Promise((done, fail) => {
    const socket = connect(port, "127.0.0.1", () => done(socket));
    socket.once("error", fail);
  });

export async function firefox(program: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), "musubi-firefox-"));
  const downloads = join(profile, "saved");
  const paper = join(profile, "paper");
  mkdirSync(paper);
  const lines = Object.entries({ ...settings(downloads, paper), ...conditionSettings(USUAL) });
  writeFileSync(
    join(profile, "user.js"),
    lines.map(([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});\n`).join(""),
  );
  const child: ChildProcess = spawn(
    program,
    ["--headless", "--no-remote", "--marionette", "--remote-allow-system-access", "--profile", profile],
    { stdio: "ignore", env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1", HOME: profile } },
  );
  // Also where the tests are cut short.
  process.once("exit", () => child.kill("SIGKILL"));
  const port = await until("Firefox", async () => Number(readFileSync(join(profile, "MarionetteActivePort"), "utf8")));
  const socket = await socketTo(port);
  const say = talk(socket);
  const { capabilities } = (await say("WebDriver:NewSession", {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  })) as { capabilities: { browserVersion: string } };
  const send: Send = async (command, body) => inside(await say(COMMANDS[command][1], body));
  await send("timeouts", { script: 60_000, pageLoad: 60_000, implicit: 0 });
  const { onlyOne, resize, ...page } = w3cPage(send);

  /** Settings and what sites have kept, as the browser's own windows see them. */
  const inBrowser = async (run: string, ...args: unknown[]): Promise<void> => {
    await say("Marionette:SetContext", { value: "chrome" });
    try {
      await say("WebDriver:ExecuteAsyncScript", { script: run, args });
    } finally {
      await say("Marionette:SetContext", { value: "content" });
    }
  };
  return {
    engine: "firefox",
    version: capabilities.browserVersion,
    ...page,
    async renew(asked = {}) {
      const conditions = { ...USUAL, ...asked };
      await onlyOne();
      await page.open("about:blank");
      await inBrowser(
        `const [settings, done] = arguments;
         for (const [key, value] of Object.entries(settings)) {
           if (typeof value === "string") Services.prefs.setStringPref(key, value);
           else if (typeof value === "number") Services.prefs.setIntPref(key, value);
           else Services.prefs.setBoolPref(key, value);
         }
         Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, () => done(null));`,
        conditionSettings(conditions),
      );
      await resize(conditions.width, conditions.height);
    },
    download: (act) => nextFile(downloads, act),
    printed: async (act) => (await nextFile(paper, act)).bytes,
    async close() {
      const ended = new Promise<void>((done) => child.once("exit", () => done()));
      await say("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => child.kill());
      await Promise.race([ended, new Promise((late) => setTimeout(late, 10_000))]);
      socket.destroy();
      child.kill("SIGKILL");
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
