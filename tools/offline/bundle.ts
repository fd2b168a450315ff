// Bundles a source file with its imports as a classic script.
import { build, type Rolldown } from "vite";

/** `name`: the global that holds what the file exports. */
export async function bundle(entry: string, name?: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    // Always the production build, also when called by a test.
    define: { "process.env.NODE_ENV": '"production"', "import.meta.env.DEV": "false" },
    build: {
      write: false,
      target: "es2023",
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: name === undefined ? false : "strict",
        output: { format: "iife", ...(name === undefined ? {} : { name }) },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}
