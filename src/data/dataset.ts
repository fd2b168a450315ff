// All that is compiled, in one piece; the page loads its core, details and bodies apart.
import type { BodiesData } from "./body-types.ts";
import type { CoreDataset, Details } from "./types.ts";

export type Dataset = CoreDataset & Omit<Details, "notes"> & { bodies: Omit<BodiesData, "sources"> };
