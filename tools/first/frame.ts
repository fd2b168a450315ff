// Renders src/shell/first-frame.tsx in Node.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";
import type { firstFrame } from "../../src/shell/first-frame.tsx";

const ENTRY = "src/shell/first-frame.tsx";

/** What comes late is not rendered, and styles say nothing here. */
const onlyWhatIsRendered = (): Plugin => ({
  name: "musubi-frame",
  enforce: "pre",
  resolveDynamicImport: (id) => ({ id: String(id), external: true }),
  resolveId: (id) => (/\.css$/.test(id) ? "\0no-style" : undefined),
  load: (id) => (id === "\0no-style" ? "" : undefined),
});

/** The function that renders the frame. Throws what the build throws. */
export async function loadFrame(): Promise<typeof firstFrame> {
  const { output } = (await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [onlyWhatIsRendered()],
    define: { "process.env.NODE_ENV": '"production"' },
    build: { ssr: ENTRY, write: false, target: "es2023", reportCompressedSize: false },
  })) as Rolldown.RolldownOutput;
  // Beside the packages, so that Node finds React.
  const folder = mkdtempSync(resolve("node_modules", ".musubi-"));
  try {
    const file = join(folder, "frame.mjs");
    writeFileSync(file, output[0].code);
    const module = (await import(pathToFileURL(file).href)) as { firstFrame: typeof firstFrame };
    return module.firstFrame;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of an element that does nothing yet: its names for scripts, for other elements and for what it would do. */
const OF_SCRIPT =
  / (?:aria-(?!pressed)[\w-]+|focusable|type="button|title|role|tabindex|popoverTarget|name|data-(?!lang|room|plane|camera)[\w-]+|(?:id|for)="?_R_\w*|id="timeline)(?:="[^"]*")?"?/g;

/** `html` without what only a running script answers: links within the page, closed popovers, attributes. */
export function withoutScript(html: string): string {
  const plain = html
    .replace(/<a class="skip".*?<\/a>/, "")
    .replace(/<div id="[^"]*" popover="auto"[^>]*><\/div>/g, "")
    .replace(OF_SCRIPT, "");
  const style = / style="[^"]*"/.exec(plain);
  if (style) throw new Error(`the first frame has the attribute${style[0]}, which the page's policy forbids`);
  return plain;
}
