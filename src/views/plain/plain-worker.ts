// Worker that reads plain tables, so that no table can block the page.
import { type Desk, deskFor } from "../../data/plain/desk.ts";
import type { PlainAsk, PlainSaid } from "./protocol.ts";

let desk: Desk | undefined;
const encoder = new TextEncoder();

function answer(ask: PlainAsk): PlainSaid {
  if (ask.kind === "look") {
    desk = deskFor(ask.known);
    return { kind: "looked", looked: desk.look(ask.files) };
  }
  if (!desk) throw new Error("the tables have not been looked at");
  if (ask.kind === "read") return { kind: "read", of: ask.of, view: desk.read(ask.mappings, ask.words, ask.centre) };
  const files = desk.pack(ask.mappings, ask.words, ask.about, ask.names);
  return { kind: "packed", files: new Map([...files].map(([path, text]) => [path, encoder.encode(text)])) };
}

addEventListener("message", ({ data }: MessageEvent<PlainAsk>) => postMessage(answer(data)));
