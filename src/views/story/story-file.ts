// The text of a file that somebody brings as a story.
import { MAX_STORY } from "../../data/story.ts";

/** Bytes of one UTF-16 unit in UTF-8, at most. */
const BYTES = 3;

export type FileText = { ok: true; text: string } | { ok: false; why: "encoding" | "size" | "unreadable" };

/** UTF-8, with or without a byte order mark; what is far too long is not even loaded. */
export async function storyText(file: Blob): Promise<FileText> {
  if (file.size > MAX_STORY * BYTES) return { ok: false, why: "size" };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { ok: false, why: "unreadable" };
  }
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, why: "encoding" };
  }
}
