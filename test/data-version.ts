import { readFileSync } from "node:fs";

/** Version of the data package, as screens name it. */
export const DATA_VERSION: string = JSON.parse(readFileSync("data/datapackage.json", "utf8")).version;
