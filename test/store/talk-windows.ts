// Windows of talks in an air of their own: messages take their time from each window to each other, and nobody waits.
import { createDesk, type Desk } from "../../src/store/desk.ts";
import { createHall, type Hall } from "../../src/store/hall.ts";
import type { Talk } from "../../src/store/talk.ts";
import type { Keeper, Timing } from "../../src/store/talk-driver.ts";

interface Window {
  name: string;
  receive(message: unknown, from: string): void;
  isOpen: boolean;
}

export interface Tab {
  memory: { talk: Talk | undefined };
}

export const newTab = (): Tab => ({ memory: { talk: undefined } });

const keeper = ({ memory }: Tab): Keeper => ({
  load: () => memory.talk,
  save: (talk) => {
    memory.talk = talk;
  },
});

export class Air {
  time = 1_000_000;
  /** Messages that no window may have said, for looking at. */
  said: unknown[] = [];
  private ids = 0;
  private turn = 0;
  private tasks: { at: number; turn: number; work: () => void }[] = [];
  private windows: Window[] = [];
  private readonly delay: (from: string, to: string) => number;

  constructor(delay: (from: string, to: string) => number = () => 3) {
    this.delay = delay;
  }

  private readonly timing: Timing = {
    now: () => this.time,
    after: (ms, work) => {
      const task = { at: this.time + ms, turn: this.turn++, work };
      this.tasks.push(task);
      return () => {
        this.tasks = this.tasks.filter((t) => t !== task);
      };
    },
  };

  run(ms: number): void {
    const until = this.time + ms;
    for (;;) {
      this.tasks.sort((a, b) => a.at - b.at || a.turn - b.turn);
      const [next] = this.tasks;
      if (!next || next.at > until) break;
      this.tasks.shift();
      this.time = Math.max(this.time, next.at);
      next.work();
    }
    this.time = until;
  }

  private join(name: string): { window: Window; send(message: unknown): void } {
    const window: Window = { name, receive: () => {}, isOpen: true };
    this.windows.push(window);
    return {
      window,
      send: (message) => {
        const copy = structuredClone(message);
        this.said.push(copy);
        for (const other of this.windows) {
          if (other === window || !other.isOpen) continue;
          this.timing.after(this.delay(name, other.name), () => other.isOpen && other.receive(copy, name));
        }
      },
    };
  }

  /** Without a step: as before a reload. */
  hall(tab: Tab, tour: string, step?: number): Hall & { close(ended?: boolean): void } {
    const { window, send } = this.join(`hall${++this.ids}`);
    const hall = createHall({
      ...this.timing,
      tour,
      step: step ?? 1,
      isReload: step === undefined,
      newId: () => `talk${++this.ids}`,
      send,
      keep: keeper(tab),
      info: () => ({ viewer: "lang=ja", width: 1920, height: 1080, title: tour }),
    });
    window.receive = hall.receive;
    hall.dispatch({ type: "story", tour, count: 9 });
    hall.report();
    return {
      ...hall,
      close: (ended = false) => {
        hall.bye(ended);
        window.isOpen = false;
      },
    };
  }

  desk(tab: Tab, tour: string, id?: string): Desk {
    const name = `desk${++this.ids}`;
    const { window, send } = this.join(name);
    const desk = createDesk({
      ...this.timing,
      self: name,
      id,
      tour,
      step: 1,
      newId: () => `talk${++this.ids}`,
      send,
      keep: keeper(tab),
    });
    window.receive = desk.receive;
    return {
      ...desk,
      close: () => {
        desk.close();
        window.isOpen = false;
      },
    };
  }
}
