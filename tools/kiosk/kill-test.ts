// Kills parts of a kiosk and measures the time until the page is back: `npx tsx tools/kiosk/kill-test.ts --runs 20`
//
// After a kill it waits for the first heartbeat of the new page, which is sent as soon as a kiosk screen is rendered, then
// captures the display until the page is visible. Kinds that reboot (reboot, power) run in the lab only. The restart
// counter is reset before each run, because the third restart would be a reboot. Needs x11-apps and procps on the machine.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readOptions } from "../options.ts";
import { type Lab, openLab } from "./lab.ts";
import { type Machine, machineBy } from "./machine.ts";
import { judge, mostOf, readDump, type Seen, toPng } from "./screen-dump.ts";

const { values: asked } = readOptions({
  name: "npx tsx tools/kiosk/kill-test.ts",
  does: "Kills parts of a kiosk and measures the time until the page is back (docs/kiosk/supervisor.md).",
  options: {
    lab: {
      type: "string",
      value: "FOLDER",
      default: "/tmp/musubi-lab",
      says: "a machine made there, as root on Debian 12",
    },
    dist: { type: "string", value: "FOLDER", default: "dist", says: "the page for the lab" },
    on: {
      type: "string",
      value: "COMMAND",
      says: "a real machine instead, by a command that hands a shell to root there",
    },
    runs: { type: "string", value: "NUMBER", default: "20", says: "how many of each kind" },
    only: {
      type: "string",
      value: "KINDS",
      says: "some of page, hang, browser, screen, reboot and power, with commas",
    },
    frames: {
      type: "string",
      value: "FOLDER",
      says: "the screen each half second of the first run of each kind, as PNG",
    },
  },
  examples: ["--runs 20", '--runs 20 --on "ssh root@kiosk" --frames frames'],
});

/** The page is the oldest renderer process that does not belong to the browser's own UI. */
const PAGE =
  "ps -eo pid=,args= --sort=start_time,pid | grep -e '--type=[r]enderer' | grep -v -e --top-chrome-webui | awk 'NR==1{print $1}'";
const MAIN = (unit: string): string => `systemctl show -p MainPID --value musubi-${unit}.service`;

interface Kind {
  what: string;
  /** Seconds that the requirement allows, if it names any. */
  within?: number;
  signal: string;
  pid: string;
}
const KINDS: Record<string, Kind> = {
  page: { what: "page process killed (SIGKILL)", within: 10, signal: "KILL", pid: PAGE },
  hang: { what: "page process stands still (SIGSTOP)", signal: "STOP", pid: PAGE },
  browser: { what: "browser process killed (SIGKILL)", within: 20, signal: "KILL", pid: MAIN("kiosk") },
  screen: { what: "X server killed (SIGKILL)", within: 20, signal: "KILL", pid: MAIN("screen") },
};
const LAB_ONLY = ["reboot", "power"];

const BEATS = "/run/musubi-web/alive.log";
const PATIENCE_S = 180;
/** After a heartbeat the page is visible within a frame or two. */
const SEEN_S = 10;

const text = async (machine: Machine, script: string): Promise<string> => String(await machine.ask(script)).trim();

/** When the browser that runs now was started, in seconds since 1970 by the machine’s own clock. */
const STARTED = `awk -v now=$(date +%s.%N) -v m=$(systemctl show -p ExecMainStartTimestampMonotonic --value musubi-kiosk.service) '{ printf "%.3f", now - $1 + m / 1e6 }' /proc/uptime`;

/** First heartbeat of a browser started after a moment, since a dying browser may still send one. */
const firstBeat = async (machine: Machine, after: number): Promise<number | undefined> => {
  const line = await text(
    machine,
    `s=$(${STARTED}); awk -v s="$s" -v a=${after} 's > a && $1 > s { print $1; exit }' ${BEATS}`,
  );
  return line ? Number(line) : undefined;
};

async function waitFor<T>(what: string, look: () => Promise<T | undefined>, seconds = PATIENCE_S): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(200)) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
  }
  throw new Error(`${what}: not within ${seconds} s`);
}

const look = async (machine: Machine): Promise<ReturnType<typeof readDump>> =>
  readDump(await machine.ask("xwd -display :0 -root -silent").catch(() => Buffer.alloc(0)));

/** The page sends heartbeats, and the supervisor has seen them for a while. */
const settled = (machine: Machine): Promise<true> =>
  waitFor("a page that runs well", async () => {
    const state = await text(
      machine,
      `test "$(systemctl is-active musubi-watch.service)" = active && a=$(systemctl show -p ActiveEnterTimestampMonotonic --value musubi-watch.service) && u=$(cut -d. -f1 /proc/uptime) && test $((u - a / 1000000)) -ge 4 && test $(($(date +%s) - $(stat -c %Y ${BEATS}))) -le 2 && echo well`,
    );
    return state === "well" ? true : undefined;
  });

interface Recovery {
  /** From the kill to the first heartbeat, and until the page was seen on the screen. */
  beat: number;
  page: number;
  seen: Seen | "nothing";
}

/** Seconds from a moment of the machine's clock to the first heartbeat, and from one of this program's to the page. */
async function afterwards(machine: Machine, since: number, begun: number, ground: number): Promise<Recovery> {
  const beat = await waitFor("the first heartbeat", () => firstBeat(machine, since));
  let seen: Recovery["seen"] = "nothing";
  const end = Date.now() + SEEN_S * 1000;
  do {
    const dump = await look(machine);
    seen = dump ? judge(dump, ground) : "nothing";
  } while (seen !== "page" && Date.now() < end);
  return { beat: beat - since, page: (Date.now() - begun) / 1000, seen };
}

/** Each half second until told to stop. */
function film(machine: Machine, name: string, ground: number): () => Promise<string> {
  let on = true;
  const begun = Date.now();
  const seen: [number, Seen][] = [];
  const rolling = (async () => {
    while (on) {
      const at = (Date.now() - begun) / 1000;
      const dump = await look(machine);
      if (dump) {
        seen.push([at, judge(dump, ground)]);
        if (asked.frames)
          writeFileSync(join(asked.frames, `${name}-${at.toFixed(1).padStart(5, "0")}.png`), toPng(dump));
      }
      await sleep(Math.max(0, 500 - (Date.now() - begun - at * 1000)));
    }
  })();
  return async () => {
    on = false;
    await rolling;
    return seen.map(([at, what]) => `${at.toFixed(1)} ${what}`).join(", ");
  };
}

async function kill(machine: Machine, name: string, kind: Kind, ground: number, filmed: boolean): Promise<Recovery> {
  await machine.ask("systemctl reset-failed musubi-kiosk.service musubi-screen.service");
  await settled(machine);
  // At any moment between two heartbeats.
  await sleep(Math.random() * 2000);
  const stop = filmed ? film(machine, name, ground) : undefined;
  const begun = Date.now();
  const at = await text(machine, `p=$(${kind.pid}); date +%s.%N; kill -s ${kind.signal} "$p"`);
  const result = await afterwards(machine, Number(at), begun, ground);
  if (stop) {
    await sleep(1000);
    console.log(`  screen: ${await stop()}`);
  }
  return result;
}

/** Three kills in a row, each when the page is back: two restarts, then a reboot. */
async function threeFalls(lab: Lab, ground: number): Promise<Recovery> {
  await lab.ask("systemctl reset-failed musubi-kiosk.service");
  const boot = await text(lab, "systemctl show -p UserspaceTimestampMonotonic --value");
  let at = 0;
  let begun = 0;
  for (let i = 0; i < 3; i++) {
    await settled(lab);
    begun = Date.now();
    at = Number(await text(lab, `date +%s.%N; kill -s KILL $(${MAIN("kiosk")})`));
    if (i < 2) await waitFor("a restart", () => firstBeat(lab, at));
  }
  await waitFor("a reboot", async () => {
    const now = await text(lab, "systemctl show -p UserspaceTimestampMonotonic --value");
    return now && now !== boot ? true : undefined;
  });
  return afterwards(lab, at, begun, ground);
}

async function powerCut(lab: Lab, ground: number): Promise<Recovery> {
  await settled(lab);
  lab.cut();
  await sleep(1000);
  lab.boot();
  return afterwards(lab, lab.switchedOn, lab.switchedOn * 1000, ground);
}

const part = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

async function main(): Promise<void> {
  const lab = asked.on ? undefined : openLab(asked.lab, asked.dist);
  const machine = lab ?? machineBy(() => [...(asked.on ?? "").split(" "), "sh", "-s"]);
  const names = asked.only?.split(",") ?? [...Object.keys(KINDS), ...(lab ? LAB_ONLY : [])];
  if (asked.frames) mkdirSync(asked.frames, { recursive: true });
  await settled(machine);
  const before = await look(machine);
  if (!before) throw new Error("The screen cannot be seen: is x11-apps there?");
  const ground = mostOf(before).colour;
  console.log(
    `Ground of the page #${ground.toString(16).padStart(6, "0")}; ${await text(machine, "chromium --version")}`,
  );
  const rows: string[] = [];
  for (const name of names) {
    const results: Recovery[] = [];
    for (let i = 0; i < Number(asked.runs); i++) {
      const kind = KINDS[name];
      const result = kind
        ? await kill(machine, name, kind, ground, i === 0)
        : lab && name === "reboot"
          ? await threeFalls(lab, ground)
          : lab && name === "power"
            ? await powerCut(lab, ground)
            : undefined;
      if (!result)
        throw new Error(`--only ${name}: expected ${[...Object.keys(KINDS), ...(lab ? LAB_ONLY : [])].join(", ")}.`);
      results.push(result);
      console.log(
        `${name} ${i + 1}: heartbeat after ${result.beat.toFixed(1)} s, ${result.seen} after ${result.page.toFixed(1)} s; load ${await text(machine, "cut -d' ' -f1 /proc/loadavg")}`,
      );
    }
    const sorted = results.map((r) => r.page).sort((a, b) => a - b);
    const well = results.filter((r) => r.seen === "page").length;
    rows.push(
      `| ${KINDS[name]?.what ?? name} | ${results.length} | ${part(sorted, 0.5).toFixed(1)} | ${part(sorted, 0.95).toFixed(1)} | ${part(sorted, 1).toFixed(1)} | ${KINDS[name]?.within ?? (name === "power" ? 90 : "")} | ${well} |`,
    );
  }
  console.log("\n| what | runs | median s | 95th s | longest s | allowed s | page seen |");
  console.log("| ---- | ---- | -------- | ------ | --------- | --------- | --------- |");
  console.log(rows.join("\n"));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
