// The worker that reads the tables, for as long as the dialog is open, and what it has said last.
import { useEffect, useRef, useState } from "react";
import type { Looked, ReadView } from "../../data/plain/desk.ts";
import type { PackageWords } from "../../data/plain/package.ts";
import type { PlainFile } from "../../data/plain/sheet.ts";
import type { PlainAbout, PlainWords, SheetMapping } from "../../data/plain/types.ts";
import { useAtlas } from "../atlas.ts";
import { knownParties } from "./known.ts";
import PlainWorker from "./plain-worker.ts?worker";
import type { PlainAsk, PlainSaid } from "./protocol.ts";

/** ms. The largest table there may be is read in a few seconds of a slow machine. */
const PATIENCE = 60_000;

export interface PlainDesk {
  /** Undefined while the tables are being looked at. */
  looked: Looked | undefined;
  /** Of the last answers; undefined before the first. */
  view: ReadView | undefined;
  hasFailed: boolean;
  pack(about: PlainAbout, names: PackageWords): Promise<Map<string, Uint8Array>>;
}

export function useDesk(
  files: readonly PlainFile[],
  mappings: readonly SheetMapping[] | undefined,
  words: PlainWords,
  onLooked: (looked: Looked) => void,
): PlainDesk {
  const { exchange, store } = useAtlas();
  const [looked, setLooked] = useState<Looked>();
  const [view, setView] = useState<ReadView>();
  const [hasFailed, setFailed] = useState(false);
  const worker = useRef<Worker>(undefined);
  const asked = useRef(0);
  const packed = useRef<(files: Map<string, Uint8Array>) => void>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = (message: PlainAsk): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setFailed(true), PATIENCE);
    worker.current?.postMessage(message);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one worker for each set of files
  useEffect(() => {
    let isOver = false;
    setLooked(undefined);
    setView(undefined);
    setFailed(false);
    const fail = (): void => {
      if (!isOver) setFailed(true);
    };
    const hear = ({ data }: MessageEvent<PlainSaid>): void => {
      clearTimeout(timer.current);
      if (data.kind === "looked") {
        setLooked(data.looked);
        onLooked(data.looked);
      } else if (data.kind === "packed") packed.current?.(data.files);
      else if (data.of === asked.current) setView(data.view);
    };
    let own: Worker | undefined;
    try {
      own = new PlainWorker();
      worker.current = own;
      own.addEventListener("message", hear);
      own.addEventListener("error", fail);
      own.addEventListener("messageerror", fail);
    } catch {
      fail();
    }
    knownParties(exchange.reference).then((known) => {
      if (!isOver) ask({ kind: "look", files, known });
    }, fail);
    return () => {
      isOver = true;
      clearTimeout(timer.current);
      own?.terminate();
    };
  }, [files]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew with every answer
  useEffect(() => {
    if (mappings && looked?.ok)
      ask({ kind: "read", of: ++asked.current, mappings, words, centre: store.getState().focal });
  }, [looked, mappings, words]);

  return {
    looked,
    view,
    hasFailed,
    pack: (about, names) =>
      new Promise((done) => {
        packed.current = done;
        if (mappings) ask({ kind: "pack", mappings, words, about, names });
      }),
  };
}
