// Audience side of the connection: reports its view and executes commands, unless it is frozen.
import { useEffect, useRef } from "react";
import type { Story } from "../../data/story.ts";
import { decodeAddress } from "../../store/address.ts";
import { type AudienceMessage, readConsole } from "../../store/presenter-protocol.ts";
import { ownedBy } from "../../store/schema.ts";
import { showOf } from "../../store/story.ts";
import { audienceLink, type Link } from "../../ui/link.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { useAtlas } from "../../views/atlas.ts";
import type { Blank } from "./keys.ts";

/** ms between reports while something moves. */
const REPORT_EVERY = 60;

export function useAudience(props: {
  telling: { go(n: number): void };
  story: Story | undefined;
  blank: Blank;
  setBlank(blank: Blank): void;
  frozen: boolean;
}): { open(): void } {
  const atlas = useAtlas();
  const now = useLatest(props);
  const report = useRef<() => void>(() => {});
  useEffect(() => {
    const { store, defaults, factsOf } = atlas;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const tell = (): void => {
      timer = undefined;
      const state = store.getState();
      link.send({
        type: "state",
        asked,
        query: new URLSearchParams(showOf(state, defaults)).toString(),
        tour: state.tour ?? null,
        step: state.step,
        blank: now.current.blank ?? null,
        frozen: now.current.frozen,
      });
    };
    const link: Link<AudienceMessage> = audienceLink((message) => {
      const read = readConsole(message);
      if (!read) return;
      asked = read.asked;
      const { telling, frozen, setBlank } = now.current;
      if (read.type === "hello") return tell();
      report.current();
      if (frozen) return;
      if (read.type === "step") telling.go(read.step);
      else if (read.type === "blank") {
        now.current = { ...now.current, blank: read.colour ?? undefined };
        setBlank(read.colour ?? undefined);
      } else if (read.type === "view") {
        const state = store.getState();
        const { patch } = decodeAddress(`?${read.query}`, factsOf(state));
        store.setState({ ...defaults, ...patch, ...ownedBy(state, "viewer", "window") });
      }
    });
    report.current = () => {
      timer ??= setTimeout(tell, REPORT_EVERY);
    };
    const off = store.subscribe(report.current);
    tell();
    return () => {
      off();
      clearTimeout(timer);
      link.close();
    };
  }, [atlas, now]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: reports when these change
  useEffect(() => report.current(), [props.blank, props.frozen]);
  return {
    open: () => {
      const { tour, step } = atlas.store.getState();
      const query = new URLSearchParams({ mode: "console", ...(tour ? { tour } : {}), step: String(step) });
      window.open(`${location.pathname}?${query}`, "musubi-console", "popup,width=1280,height=800");
    },
  };
}
