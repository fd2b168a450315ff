// A Debian 12 machine in a folder: made by debootstrap, booted by systemd-nspawn with its own systemd, set up with the files
// of docs/kiosk/setup as in the guide. Only missing hardware is replaced: Xvfb for the display, Chromium without GPU. No
// network except loopback.
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Machine, machineBy } from "./machine.ts";

const SETUP = "docs/kiosk/setup";
const NSPAWN =
  "--quiet --keep-unit --register=no --machine=musubi-lab --private-network --boot --console=read-only".split(" ");
/** Exit code of systemd-nspawn when the machine requests a reboot; the caller has to start it again. */
const REBOOT = 133;
const PACKAGES =
  "systemd systemd-sysv dbus procps udev nginx-light chromium monit logrotate matchbox-window-manager x11-xserver-utils x11-apps xvfb";

const run = (command: string, args: readonly string[]): void => {
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} gave ${status}`);
};

/** Makes the system, once: about four minutes and 1.4 GB. */
function make(root: string): void {
  if (existsSync(join(root, "usr/bin/chromium"))) return;
  run("debootstrap", ["--variant=minbase", "--include=ca-certificates", "bookworm", root]);
  // Use the host's package sources to include security and point updates, as a real installation would.
  cpSync("/etc/apt/sources.list.d", join(root, "etc/apt/sources.list.d"), { recursive: true });
  run("chroot", [root, "apt-get", "update", "-q"]);
  run("chroot", [root, "apt-get", "install", "-y", "-q", "--no-install-recommends", ...PACKAGES.split(" ")]);
}

const NO_TTY = "TTYPath=\nTTYReset=no\nTTYVHangup=no\nTTYVTDisallocate=no\nStandardInput=null\n";

function install(root: string, dist: string): void {
  const at = (path: string): string => join(root, path);
  const put = (name: string, path: string, mode = 0o644): void => {
    mkdirSync(join(at(path), ".."), { recursive: true });
    writeFileSync(at(path), readFileSync(join(SETUP, name)), { mode });
  };
  const write = (path: string, text: string): void => {
    mkdirSync(join(at(path), ".."), { recursive: true });
    writeFileSync(at(path), text);
  };
  if (!readFileSync(at("etc/passwd"), "utf8").includes("\nmusubi:"))
    run("chroot", [
      root,
      "useradd",
      "--system",
      "--home-dir",
      "/run/musubi-kiosk",
      "--shell",
      "/usr/sbin/nologin",
      "musubi",
    ]);
  for (const name of ["nginx.conf", "gtk.css"]) put(name, `etc/musubi/${name}`);
  put("monitrc", "etc/musubi/monitrc", 0o600);
  for (const name of ["screen", "window", "web", "kiosk", "watch", "settled"])
    put(`musubi-${name}.service`, `etc/systemd/system/musubi-${name}.service`);
  put("musubi-settled.timer", "etc/systemd/system/musubi-settled.timer");
  put("chromium-policies.json", "etc/chromium/policies/managed/musubi.json");
  put("logrotate", "etc/logrotate.d/musubi");
  put("journald.conf", "etc/systemd/journald.conf.d/musubi.conf");
  put("system.conf", "etc/systemd/system.conf.d/musubi.conf");
  write(
    "etc/systemd/system/musubi-screen.service.d/lab.conf",
    `[Unit]\nConditionPathExists=\n[Service]\nExecStart=\nExecStart=/usr/bin/Xvfb :0 -screen 0 1920x1080x24 -nolisten tcp -nolisten local -ac -br -noreset\n${NO_TTY}`,
  );
  write(
    "etc/musubi/kiosk.env",
    readFileSync(join(SETUP, "kiosk.env"), "utf8").replace(/^MUSUBI_FLAGS=.*$/m, "MUSUBI_FLAGS=--disable-gpu"),
  );
  // Without opening hours, because a dark screen at night would be taken for a failure.
  write("etc/musubi/kiosk.json", '{ "heartbeat": true, "counts": true }\n');
  rmSync(at("srv/musubi/a"), { recursive: true, force: true });
  cpSync(dist, at("srv/musubi/a"), { recursive: true });
  rmSync(at("srv/musubi/new"), { force: true });
  symlinkSync("a", at("srv/musubi/new"));
  renameSync(at("srv/musubi/new"), at("srv/musubi/current"));
  run("chroot", [root, "systemctl", "set-default", "graphical.target"]);
  run("chroot", [root, "systemctl", "disable", "nginx", "monit"]);
  run("chroot", [
    root,
    "systemctl",
    "enable",
    ...["screen", "window", "web", "kiosk", "settled"].map((n) => `musubi-${n}`),
  ]);
}

export interface Lab extends Machine {
  /** Seconds since 1970 when the machine was switched on. */
  switchedOn: number;
  /** Simulates a power cut: all processes end at once without flushing. */
  cut(): void;
  boot(): void;
}

export function openLab(folder: string, dist: string): Lab {
  const root = resolve(folder, "root");
  mkdirSync(folder, { recursive: true });
  make(root);
  install(root, dist);
  let nspawn: ChildProcess | undefined;
  const inside = (): string => {
    try {
      // The first process of the machine; another one after each reboot.
      return execFileSync("pgrep", ["-P", String(nspawn?.pid ?? 0)], { encoding: "utf8" }).split("\n")[0] ?? "";
    } catch {
      return "0";
    }
  };
  const machine = machineBy(() => [
    "nsenter",
    "-t",
    inside(),
    "-m",
    "-u",
    "-i",
    "-n",
    "-p",
    "-C",
    "-r",
    "-w",
    "--",
    "sh",
    "-s",
  ]);
  const lab: Lab = {
    ...machine,
    switchedOn: 0,
    cut: () => {
      const last = nspawn;
      // The machine's init process: killing it ends all others. It would outlive its parent.
      const first = Number(inside());
      nspawn = undefined;
      if (first > 0) process.kill(first, "SIGKILL");
      if (last?.exitCode === null) last.kill("SIGKILL");
    },
    boot: () => {
      lab.switchedOn = Date.now() / 1000;
      const begun = spawn("systemd-nspawn", [...NSPAWN, "-D", root], { stdio: "ignore", detached: true });
      nspawn = begun;
      begun.on("exit", (code) => {
        if (nspawn === begun && code === REBOOT) lab.boot();
      });
    },
  };
  process.on("exit", lab.cut);
  // Stop the machine when the run is interrupted.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));
  lab.boot();
  return lab;
}
