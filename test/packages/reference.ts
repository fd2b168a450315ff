import type { Reference } from "../../src/views/data/own-atlas.ts";
import { compileLand } from "../../tools/atlas/compile-atlas.ts";
import { bundledDataset } from "../bundled.ts";

let made: Reference | undefined;

/** What the bundled atlas knows of the world, as its page gives it to the worker. */
export function bundledReference(): Reference {
  const dataset = bundledDataset();
  made ??= { land: compileLand(dataset), parties: dataset.parties, aliases: dataset.aliases };
  return made;
}
