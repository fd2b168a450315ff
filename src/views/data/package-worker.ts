// Worker that opens a package, so that no file can block the page.
import { openAsked } from "./open-asked.ts";
import type { Ask, Said } from "./protocol.ts";

const say = (said: Said): void => postMessage(said);

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  // A fault in our own code is told to the page as an error of the worker.
  void openAsked(data, say).then(say, (error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
  );
});
