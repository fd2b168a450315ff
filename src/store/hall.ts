// The audience's side of a talk: it owns the state, says what it is, and does what the presenter's windows of this talk ask.
import { type Report, readMessage, type TalkMessage } from "./presenter-protocol.ts";
import { newTalk, reduceTalk, type Talk, type TalkCommand } from "./talk.ts";
import { createListeners, GONE_AFTER, type Keeper, REPORT_EVERY, type TalkDriver, type Timing } from "./talk-driver.ts";

/** Of the window, for those who look at it from elsewhere. */
export type HallInfo = Pick<Report, "viewer" | "width" | "height" | "title">;

export interface Hall extends TalkDriver {
  /** Something that a report says has changed. */
  report(): void;
  receive(message: unknown, from: string): void;
  /** The window goes. `ended`: the talk with it. */
  bye(ended: boolean): void;
}

interface HallProps extends Timing {
  tour: string | undefined;
  step: number;
  /** The page was there before, and its address may be a moment behind what was shown. */
  isReload: boolean;
  newId(): string;
  send(message: TalkMessage): void;
  keep: Keeper;
  info(): HallInfo;
}

/** The talk that the window had, at the step that its address now asks for. */
function again(kept: Talk, { step, isReload, now }: HallProps): Talk {
  const talk = { ...kept, held: undefined };
  return isReload || kept.shown.step === step ? talk : reduceTalk(talk, { type: "go", step }, now());
}

export function createHall(props: HallProps): Hall {
  const { tour, step, newId, send, keep, info, now, after } = props;
  const born = now();
  const kept = keep.load();
  let talk: Talk = kept && kept.tour === tour ? again(kept, props) : newTalk(newId(), tour, step, born);
  /** Commands heard of each presenter's window, and when it was last heard. */
  const desks = new Map<string, { asked: number; at: number }>();
  const { tell, subscribe } = createListeners();
  let reported = -Infinity;
  let cancel: (() => void) | undefined;
  const send_ = (): void => {
    cancel = undefined;
    reported = now();
    const heard = Object.fromEntries([...desks].map(([name, { asked }]) => [name, asked]));
    send({ type: "report", talk: talk.id, born, heard, state: talk, ...info() });
  };
  const report = (): void => {
    if (cancel) return;
    const wait = reported + REPORT_EVERY - now();
    if (wait <= 0) send_();
    else cancel = after(wait, send_);
  };
  const become = (next: Talk): void => {
    if (next === talk) return;
    talk = next;
    keep.save(talk);
    tell();
    report();
  };
  keep.save(talk);
  const hear = (from: string, asked: number): void => {
    desks.set(from, { asked: Math.max(asked, desks.get(from)?.asked ?? 0), at: now() });
    // More than a few are windows that have gone.
    for (const [name, { at }] of desks) if (desks.size > 8 && now() - at > GONE_AFTER) desks.delete(name);
  };
  const hasDesk = (): boolean => [...desks.values()].some(({ at }) => now() - at < GONE_AFTER);
  const obey = (command: TalkCommand): void => {
    if (!talk.frozen || command.type === "freeze" || command.type === "clock") become(reduceTalk(talk, command, now()));
  };
  return {
    talk: () => talk,
    subscribe,
    report,
    dispatch: (command) => become(reduceTalk(talk, command, now())),
    receive: (data, from) => {
      const message = readMessage(data);
      if (!message) return;
      if (message.type === "hello" && message.talk === undefined) return report();
      if (message.talk !== talk.id) return;
      if (message.type === "hello") {
        hear(from, 0);
        report();
      } else if (message.type === "command") {
        hear(from, message.asked);
        obey(message.command);
        report();
      } else if (message.type === "adopt") {
        if (!hasDesk()) become({ ...message.with, tour: talk.tour, count: talk.count, held: undefined });
      } else if (message.type === "report" && message.born <= born) {
        // A duplicated tab has the memory of the other one: the later of the two is a talk of its own.
        become({ ...talk, id: newId() });
      }
    },
    bye: (ended) => {
      cancel?.();
      if (ended) keep.save(undefined);
      send({ type: "bye", talk: talk.id, ended });
    },
  };
}
