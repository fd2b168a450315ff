// What a browser may refuse, and what may not arrive, is asked for in one place each, which turns a refusal into an answer: whoever
// asks elsewhere would throw where nobody catches. Late code has a gate of its own (late.test.ts).
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./sources.ts";

interface Door {
  what: string;
  asks: RegExp;
  /** Where it stands. A file beside the door says why in its own words, and answers a refusal itself. */
  files: readonly string[];
}

const DOORS: readonly Door[] = [
  {
    what: "the clipboard",
    asks: /\bclipboard\b(?!-write)|\bClipboardItem\b|\bexecCommand\b/,
    files: ["src/ui/permission/clipboard.ts"],
  },
  {
    what: "the system’s sheet for sharing",
    asks: /\bnavigator\.(?:share|canShare)\b/,
    files: ["src/ui/permission/system-share.ts"],
  },
  {
    what: "storage",
    asks: /\b(?:localStorage|sessionStorage|indexedDB|cookieStore)\b|\bdocument\.cookie\b/,
    // Before any module runs: how often a kiosk has tried to start.
    files: ["src/ui/permission/storage.ts", "public/first-paint.js"],
  },
  {
    what: "the full screen",
    asks: /\b(?:requestFullscreen|exitFullscreen)\b/,
    files: ["src/ui/permission/full-screen.ts"],
  },
  { what: "new windows", asks: /\bwindow\s*\.\s*open\s*\(/, files: ["src/ui/permission/new-window.ts"] },
  { what: "a screen that stays on", asks: /\bwakeLock\b/, files: ["src/ui/hold-screen.ts"] },
  {
    what: "downloads",
    asks: /\bcreateObjectURL\b|\.download\s*=|\bshowSaveFilePicker\b/,
    files: ["src/ui/save.ts"],
  },
  { what: "channels", asks: /\bnew BroadcastChannel\b/, files: ["src/ui/link.ts"] },
  {
    what: "workers",
    asks: /\?worker\b|\bnew (?:Shared)?Worker\b/,
    // One for each kind of work; a worker that does not start, or dies, is an answer of each.
    files: [
      "src/views/story/read-beside.ts",
      "src/views/data/open-beside.ts",
      "src/views/plain/useDesk.ts",
      "src/views/centre/place-beside.ts",
    ],
  },
  {
    what: "the network",
    asks: /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:EventSource|WebSocket)\b/,
    files: [
      // The one loader.
      "src/ui/late/whole-files.ts",
      // The package that an address names: what cannot be loaded is a fault like those of its rows.
      "src/views/data/at-start.ts",
      // Fonts of a picture, asked for through the loader (src/views/export/make.ts).
      "src/export/page-fonts.ts",
      // The worker that keeps the page, and what it is judged by.
      "src/shell/offline/last-copy.ts",
      "src/shell/offline/sw.ts",
      "public/first-paint.js",
      // The machine of a hall: its settings, its supervisor, and whether its host answers.
      "src/modes/kiosk/launch.ts",
      "src/modes/kiosk/watchdog.ts",
      "src/modes/kiosk/browser-device.ts",
    ],
  },
  {
    what: "the worker of the offline copy",
    asks: /\bnavigator\.serviceWorker\b|(?<![.\w])caches\s*\./,
    files: [
      "src/shell/offline/offline.ts",
      "src/shell/offline/last-copy.ts",
      "src/shell/offline/trial.ts",
      "src/shell/offline/sw.ts",
      "public/first-paint.js",
    ],
  },
  {
    what: "the place, the camera, notifications",
    asks: /\bnavigator\.(?:geolocation|mediaDevices|permissions|bluetooth|usb)\b|\bNotification\b/,
    files: [],
  },
];

/** Words in catalogues and comments ask for nothing. */
const codeOf = ({ text }: SourceFile): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "$1")
    .replace(/^import .*$/gm, (line) => (line.includes("?worker") ? line : ""));

const asked = (files: readonly SourceFile[], { asks }: Door): string[] =>
  files.filter((f) => asks.test(codeOf(f))).map((f) => f.path);

const files = [
  ...sourceFiles("src").filter(
    (f) => /\.tsx?$/.test(f.path) && !f.path.endsWith(".d.ts") && !f.path.startsWith("src/i18n/"),
  ),
  { path: "public/first-paint.js", text: readFileSync("public/first-paint.js", "utf8") },
];

describe("is asked for at its door only:", () => {
  test.each(DOORS)("$what", (door) => {
    expect(asked(files, door).filter((path) => !door.files.includes(path))).toEqual([]);
    // A door that is not there any more is no place for another.
    expect(door.files.filter((path) => !asked(files, door).includes(path))).toEqual([]);
  });
});

describe("a new one elsewhere is seen:", () => {
  test.each([
    ["the clipboard", "await navigator.clipboard.writeText(text);"],
    ["storage", 'localStorage.setItem("a", "b");'],
    ["storage", 'const s = window.sessionStorage;\ns.getItem("a");'],
    ["the full screen", "void element.requestFullscreen();"],
    ["new windows", 'const w = window.open("/");'],
    ["a screen that stays on", 'navigator.wakeLock.request("screen");'],
    ["downloads", "link.href = URL.createObjectURL(blob);"],
    ["channels", 'new BroadcastChannel("x");'],
    ["workers", 'import W from "./w.ts?worker";'],
    ["the network", 'const a = await fetch("x");'],
    ["the worker of the offline copy", "await caches.keys();"],
    ["the system’s sheet for sharing", "navigator.share({ url });"],
  ])("%s: %s", (what, text) => {
    const door = DOORS.find((d) => d.what === what);
    expect(door && asked([{ path: "src/views/x.ts", text }], door)).toEqual(["src/views/x.ts"]);
  });
  test("what only speaks of it is let pass", () => {
    const text = '// localStorage, fetch(\n/* navigator.clipboard */\nconst told = "The clipbord is closed";';
    expect(DOORS.filter((door) => asked([{ path: "src/views/x.ts", text }], door).length > 0)).toEqual([]);
  });
});
