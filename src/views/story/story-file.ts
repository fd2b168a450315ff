// The text of a file that somebody brings as a story.
import { MAX_STORY } from "../../data/story.ts";
import { isText, type ReadText, textOfBytes } from "../../data/text-bytes.ts";

/** Bytes of one UTF-16 unit in UTF-8, at most. */
const BYTES = 3;

export type FileText = ({ ok: true } & ReadText) | { ok: false; why: "encoding" | "size" | "unreadable" };

/** What is far too long is not even loaded. */
export async function storyText(file: Blob): Promise<FileText> {
  if (file.size > MAX_STORY * BYTES) return { ok: false, why: "size" };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, why: "unreadable" };
  }
  const read = textOfBytes(bytes);
  return read && isText(read.text) ? { ok: true, ...read } : { ok: false, why: "encoding" };
}
