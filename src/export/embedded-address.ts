// Reads the address embedded in an exported picture.
import { addressInPng, isPng } from "./png.ts";
import { METADATA_ID } from "./svg.ts";
import { unescapeXml } from "./xml.ts";

const IN_SVG = new RegExp(`<metadata id="[\\w-]*${METADATA_ID}">([^<]*)</metadata>`);

/** `unreadable`: not a picture exported by the atlas; `none`: one without an address. */
export type EmbeddedAddress = { address: string } | "none" | "unreadable";

export function embeddedAddress(bytes: Uint8Array): EmbeddedAddress {
  if (isPng(bytes)) {
    const address = addressInPng(bytes);
    return address === undefined ? "none" : { address };
  }
  const text = new TextDecoder().decode(bytes.subarray(0, 4_000_000));
  if (!/<svg[\s>]/.test(text.slice(0, 2000))) return "unreadable";
  const found = IN_SVG.exec(text)?.[1];
  return found === undefined ? "none" : { address: unescapeXml(found) };
}
