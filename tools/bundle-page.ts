// Bundles a script for a page of a bench or a test that is not part of the atlas.
import { build, type Rolldown } from "vite";

/** The code of `entry` and all it imports, to be run as a classic script; what it exports is the global `name`. */
export async function bundlePage(entry: string, name: string): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, target: "es2023", lib: { entry, formats: ["iife"], name, fileName: () => "page.js" } },
  })) as Rolldown.RolldownOutput[];
  const code = built?.output[0].code;
  if (!code) throw new Error(`${entry} was bundled to nothing`);
  return code;
}
