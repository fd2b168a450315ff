// Opens packages and places networks beside the page, so that the page stays usable and no file can stop it.
import { placeNetwork } from "../../scene/placing/place.ts";
import { openAsked } from "./open-asked.ts";
import type { Ask, AskPlace, Said } from "./protocol.ts";

const say = (said: Said): void => postMessage(said);

const answer = async (ask: Ask | AskPlace): Promise<Said> =>
  ask.kind === "open"
    ? openAsked(ask, say)
    : {
        kind: "placed",
        placement: placeNetwork(ask.input, undefined, (share) => say({ kind: "progress", stage: "network", share })),
      };

addEventListener("message", ({ data }: MessageEvent<Ask | AskPlace>) => {
  // A fault in our own code is told to the page as an error of the worker.
  void answer(data).then(say, (error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
  );
});
