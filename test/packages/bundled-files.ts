// The bundled package as it is packed.
import { readPackageFolder } from "../../tools/read-package.ts";

export const bundledFiles = (): Map<string, Uint8Array> => readPackageFolder("data");
