// Console side of the connection: mirrors the audience's view and sends commands to it.
import { stop } from "../../store/actions.ts";
import { decodeAddress } from "../../store/address.ts";
import { type ConsoleMessage, type PresenterCommand, readAudience } from "../../store/presenter-protocol.ts";
import { ownedBy } from "../../store/schema.ts";
import type { AtlasState } from "../../store/state.ts";
import { showOf } from "../../store/story.ts";
import { consoleLink } from "../../ui/link.ts";
import type { Atlas } from "../../views/atlas.ts";

/** ms without a message after which the audience's window counts as closed. */
const GONE_AFTER = 4000;
/** ms between greetings. */
const GREET_EVERY = 1000;

export type Blank = "black" | "white" | null;

export interface Listener {
  /** Called when the other window starts or stops answering. */
  heard(isHeard: boolean): void;
  blank(blank: Blank): void;
}

export interface Audience {
  ask(command: PresenterCommand): void;
  /** While held, neither window follows the other. On release, the audience gets the view shown here. */
  hold(isHeld: boolean): void;
  /** Changes only the view in this window. */
  showHere(patch: Partial<AtlasState>): void;
  close(): void;
}

/** `page`: atlas of the console window, whose step follows the audience's; `now`: atlas that mirrors the audience's view. */
export function joinAudience(page: Atlas, now: Atlas, tell: Listener): Audience {
  const { store } = now;
  let lastHeard = 0;
  let asked = 0;
  let sent = "";
  let isHeld = false;
  let isOwn = false;
  const viewNow = (): string => new URLSearchParams(showOf(store.getState(), page.defaults)).toString();
  const ask = (command: PresenterCommand): void => {
    if (command.type !== "hello") asked++;
    link.send({ ...command, asked });
  };
  const showHere = (patch: Partial<AtlasState>): void => {
    isOwn = true;
    store.setState(patch);
    isOwn = false;
  };
  const showView = (query: string): void => {
    const state = store.getState();
    const { patch } = decodeAddress(`?${query}`, page.factsOf(state));
    showHere({ ...page.defaults, ...patch, ...ownedBy(state, "viewer"), mode: "explore", ...stop });
  };
  const link = consoleLink<ConsoleMessage>((message) => {
    const read = readAudience(message);
    if (!read) return;
    lastHeard = Date.now();
    tell.heard(true);
    // The report was sent before the last command arrived; wait for the next one.
    if (read.asked < asked) return;
    tell.blank(read.blank);
    page.store.setState({ step: read.step, tour: read.tour ?? undefined });
    if (!isHeld && read.query !== sent) showView(read.query);
    sent = read.query;
  });
  const off = store.subscribe(() => {
    if (isOwn || isHeld) return;
    const query = viewNow();
    if (query === sent) return;
    sent = query;
    ask({ type: "view", query });
  });
  const greet = (): void => {
    ask({ type: "hello" });
    if (Date.now() - lastHeard > GONE_AFTER) tell.heard(false);
  };
  ask({ type: "hello" });
  const beat = setInterval(greet, GREET_EVERY);
  return {
    ask,
    showHere,
    hold: (held) => {
      isHeld = held;
      if (!held) ask({ type: "view", query: viewNow() });
    },
    close: () => {
      clearInterval(beat);
      off();
      link.close();
    },
  };
}
