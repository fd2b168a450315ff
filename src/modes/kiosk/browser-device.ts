// The browser's implementation of `Device`.
import { forgetText, keepText, keptText } from "../../ui/permission/storage.ts";
import type { Device, Offline, ReloadReason } from "./device.ts";

const KEY = "musubi-kiosk-reason";
const REASONS: readonly ReloadReason[] = ["start", "daily", "memory", "update", "crash", "staff"];
const MAX_PROBLEMS = 20;
const MAX_PROBLEM = 300;

/** Why the page was loaded, as stored by the page before. "start" if the storage is blocked or has an invalid value. */
function takeReason(): ReloadReason {
  const text = keptText("tab", KEY);
  forgetText("tab", KEY);
  return REASONS.find((r) => r === text) ?? "start";
}

/** Without storage the reason is lost; it is only shown on the staff page. */
const leaveReason = (reason: ReloadReason): void => void keepText("tab", KEY, reason);

/** Collects uncaught errors since the start, for the staff page. */
function watchProblems(): () => readonly string[] {
  const problems: string[] = [];
  const note = (what: unknown): void => {
    const text = what instanceof Error ? `${what.name}: ${what.message}` : String(what);
    problems.push(text.slice(0, MAX_PROBLEM));
    if (problems.length > MAX_PROBLEMS) problems.shift();
  };
  addEventListener("error", (e) => note(e.error ?? e.message));
  addEventListener("unhandledrejection", (e) => note(e.reason));
  return () => problems;
}

/** Whether a reload would succeed: the page is cached, or its host answers. */
async function comesAgain(offline: Offline): Promise<boolean> {
  if (offline.isReady()) return true;
  try {
    return (await fetch(location.href, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

export function kioskDevice(offline: Offline, version: string): Device {
  const started = { at: new Date(performance.timeOrigin), reason: takeReason() };
  return {
    offline: {
      ...offline,
      switchOver: () => {
        leaveReason("update");
        offline.switchOver();
      },
    },
    version,
    problems: watchProblems(),
    started,
    reload: async (reason) => {
      if (!(await comesAgain(offline))) return;
      leaveReason(reason);
      location.reload();
    },
  };
}
