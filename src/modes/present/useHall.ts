// The audience's window as a side of its talk.
import { useEffect, useRef, useState } from "react";
import type { Story } from "../../data/story.ts";
import { localeFor, wordsThere } from "../../i18n/locale.ts";
import { encodeAddress } from "../../store/address.ts";
import { createHall, type Hall, type HallInfo } from "../../store/hall.ts";
import { ownedBy } from "../../store/schema.ts";
import { subscribeTo } from "../../store/subscribe-to.ts";
import { viewerQuery } from "../../store/viewer-query.ts";
import { type Link, newId, openLink } from "../../ui/link.ts";
import { openWindow } from "../../ui/permission/new-window.ts";
import { useWindow } from "../../ui/useWindow.ts";
import { type Atlas, useAtlas } from "../../views/atlas.ts";
import { keeperOf, timing } from "./talk-memory.ts";

interface Window_ {
  hall: Hall;
  link: Link;
  info: Pick<HallInfo, "title">;
}

function openHall({ store }: Atlas): Window_ {
  const info: Window_["info"] = { title: undefined };
  const { tour, step } = store.getState();
  const link = openLink((message, from) => hall.receive(message, from));
  const hall: Hall = createHall({
    ...timing,
    tour,
    step,
    isReload: performance.getEntriesByType("navigation").some((e) => "type" in e && e.type === "reload"),
    newId,
    send: link.send,
    keep: keeperOf("hall"),
    info: () => ({ viewer: viewerQuery(store.getState()), width: innerWidth, height: innerHeight, ...info }),
  });
  return { hall, link, info };
}

/** Address of the presenter's window. */
function deskAddress({ store, defaults }: Atlas, talk: string): string {
  const state = store.getState();
  const { tour, step } = state;
  const query = encodeAddress({ ...defaults, ...ownedBy(state, "viewer"), mode: "console", tour, step }, defaults);
  return `${location.pathname}?${query}&talk=${talk}`;
}

export interface HallWindow {
  hall: Hall;
  /** Opens the presenter's window. */
  open(): void;
  /** Its address, where the browser did not let it open. */
  blocked: string | undefined;
}

export function useHall(story: Story | undefined): HallWindow {
  const atlas = useAtlas();
  const [{ hall, link, info }] = useState(() => openHall(atlas));
  const [blocked, setBlocked] = useState<string>();
  const size = useWindow();
  const seen = useRef(size);
  useEffect(() => {
    const { store } = atlas;
    hall.report();
    const off = new AbortController();
    addEventListener("pagehide", () => hall.bye(false), { signal: off.signal });
    addEventListener("pageshow", hall.report, { signal: off.signal });
    const unsubscribe = subscribeTo(store, viewerQuery, hall.report);
    return () => {
      off.abort();
      unsubscribe();
      hall.bye(store.getState().mode !== "present");
      link.close();
    };
  }, [atlas, hall, link]);
  useEffect(() => {
    if (!story) return;
    const { languages } = localeFor(atlas.store.getState().lang);
    info.title = languages.map((language) => wordsThere(story.title, language).words).join(" / ");
    hall.dispatch({ type: "story", tour: story.id, count: story.steps.length });
  }, [atlas, hall, info, story]);
  useEffect(() => {
    if (seen.current !== size) hall.report();
    seen.current = size;
  }, [hall, size]);
  return {
    hall,
    blocked,
    open: () => {
      const { id } = hall.talk();
      const address = deskAddress(atlas, id);
      const opened = openWindow(address, `musubi-console-${id}`, "popup,width=1280,height=720");
      if (opened) link.with(opened);
      // What has the focus stays on the wall, and whoever opened the window looks at that one now.
      if (opened && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      setBlocked(opened ? undefined : new URL(address, location.href).href);
    },
  };
}
