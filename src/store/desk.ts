// The presenter's side of a talk: a copy of its state that is ahead of the hall's by the commands on their way, finds the hall again
// after a reload of either, and goes on alone meanwhile.
import { type Report, readMessage, type TalkMessage } from "./presenter-protocol.ts";
import { newTalk, reduceTalk, type Talk, type TalkCommand } from "./talk.ts";
import { createListeners, GONE_AFTER, GREET_EVERY, type Keeper, type TalkDriver, type Timing } from "./talk-driver.ts";

/** ms in which halls answer a window that asks all of them. */
const ANSWER_WITHIN = 500;

export interface DeskStatus {
  /** The audience's window is there. */
  heard: boolean;
  /** Long enough for an answer has passed. */
  waited: boolean;
  /** The talk was ended in the hall. */
  ended: boolean;
  /** Talks of which one must be chosen. */
  choices: readonly Report[];
  /** What the audience's window says of itself. */
  hall: Report | undefined;
}

export interface Desk extends TalkDriver {
  status(): DeskStatus;
  receive(message: unknown, from: string): void;
  choose(id: string): void;
  close(): void;
}

interface DeskProps extends Timing {
  /** Name of this window. */
  self: string;
  /** Of the address; undefined: opened by hand. */
  id: string | undefined;
  tour: string | undefined;
  step: number;
  newId(): string;
  send(message: TalkMessage): void;
  keep: Keeper;
}

const LOCAL = new Set<TalkCommand["type"]>(["hold", "story"]);
const ALWAYS = new Set<TalkCommand["type"]>(["freeze", "clock", "hold", "story"]);

export function createDesk({ self, id, tour, step, newId, send, keep, now, after }: DeskProps): Desk {
  const kept = keep.load();
  const restored = kept && (id === undefined ? kept.tour === tour : kept.id === id) ? kept : undefined;
  let talk: Talk = restored ?? newTalk(id ?? newId(), tour, step, now());
  /** Whether it has been, or is to be, the presenter's window of a talk; else it looks for one. */
  let hasTalk = restored !== undefined || id !== undefined;
  let status: DeskStatus = {
    heard: false,
    waited: false,
    ended: false,
    choices: [],
    hall: undefined,
  };
  let asked = 0;
  let partner: string | undefined;
  /** What was done while no hall was there. */
  let isAhead = false;
  const born = now();
  let silentSince = born;
  let lookingSince = hasTalk ? undefined : now();
  const others = new Map<string, { report: Report; at: number }>();
  const { tell, subscribe } = createListeners();
  const become = (next: Talk, say: Partial<DeskStatus> = {}): void => {
    if (next !== talk) keep.save(next);
    talk = next;
    status = { ...status, ...say };
    tell();
  };
  const ask = (command: Extract<TalkMessage, { type: "command" }>["command"]): void => {
    asked++;
    send({ type: "command", talk: talk.id, asked, command });
  };
  const join = (report: Report, from: string): void => {
    hasTalk = true;
    lookingSince = undefined;
    others.clear();
    partner = from;
    asked = 0;
    become({ ...report.state, held: talk.held }, { heard: true, ended: false, choices: [], hall: report });
    send({ type: "hello", talk: talk.id });
  };
  const hear = (report: Report, from: string): void => {
    silentSince = now();
    lookingSince = undefined;
    others.clear();
    const say = { heard: true, ended: false, choices: [], hall: report };
    if (partner !== from) {
      partner = from;
      asked = 0;
      if (isAhead) {
        isAhead = false;
        become({ ...talk, tour: report.state.tour }, say);
        ask({ type: "show", shown: talk.shown });
        return;
      }
    }
    // Sent before the last command arrived: the next one tells.
    const isLate = (report.heard[self] ?? 0) < asked;
    become(isLate ? talk : { ...report.state, held: talk.held }, say);
  };
  const isOurs = ({ state }: Report): boolean => tourWanted() === undefined || state.tour === tourWanted();
  const tourWanted = (): string | undefined => (hasTalk ? talk.tour : tour);
  const choose = (wanted: string): void => {
    const found = [...others].find(([, { report }]) => report.talk === wanted);
    if (!found) return;
    const [from, { report }] = found;
    // It goes on where the former window was, with its clock; a talk that was ended, or never was, has nothing to give.
    if (!hasTalk || status.ended || Object.keys(report.heard).length > 0) join(report, from);
    else send({ type: "adopt", talk: report.talk, with: { ...talk, held: undefined } });
  };
  const look = (): void => {
    for (const [name, { at }] of others) if (now() - at > GONE_AFTER) others.delete(name);
    const found = [...others.values()].map(({ report }) => report).filter(isOurs);
    const [only] = found;
    if (only && found.length === 1) choose(only.talk);
    else if (found.length !== status.choices.length || found.some((r, i) => r.talk !== status.choices[i]?.talk))
      become(talk, { choices: found });
  };
  let off = (): void => {};
  const beat = (): void => {
    off = after(lookingSince === now() ? ANSWER_WITHIN : GREET_EVERY, beat);
    if (hasTalk) send({ type: "hello", talk: talk.id });
    if (!status.waited && now() - born >= GREET_EVERY) become(talk, { waited: true });
    if (status.heard && now() - silentSince > GONE_AFTER) become(talk, { heard: false });
    // A window that is being reloaded comes back by itself.
    if (!status.heard && now() - silentSince > GONE_AFTER) lookingSince ??= now();
    if (lookingSince === undefined) return;
    send({ type: "hello" });
    if (now() - lookingSince >= ANSWER_WITHIN) look();
  };
  beat();
  return {
    talk: () => talk,
    status: () => status,
    subscribe,
    choose,
    dispatch: (command) => {
      const isRefused = talk.frozen && !ALWAYS.has(command.type) && (!talk.held || command.type === "release");
      if (isRefused) return;
      const before = talk;
      const next = reduceTalk(talk, command, now());
      if (next === before) return;
      const isAlone = before.held !== undefined && !ALWAYS.has(command.type) && command.type !== "release";
      become(next);
      if (isAlone || LOCAL.has(command.type)) return;
      // Before the first report nothing is known of the hall, and what is asked for reaches it by itself.
      if (!status.heard && partner !== undefined && !ALWAYS.has(command.type)) isAhead = true;
      if (command.type === "release") ask({ type: "show", shown: next.shown });
      else if (command.type !== "hold" && command.type !== "story") ask(command);
    },
    receive: (data, from) => {
      const message = readMessage(data);
      if (message?.type === "report") {
        if (hasTalk && message.talk === talk.id) hear(message, from);
        else if (lookingSince !== undefined) others.set(from, { report: message, at: now() });
      } else if (message?.type === "bye" && hasTalk && message.talk === talk.id && from === partner) {
        silentSince = now();
        // Nothing comes back of a talk that was ended: the next one is waited for at once.
        if (message.ended) lookingSince = now();
        become(talk, { heard: false, ended: message.ended });
      }
    },
    close: () => off(),
  };
}
