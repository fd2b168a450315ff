// The presenter's window as a side of its talk: it finds the hall, takes over its settings, and keeps its own address.
import { useEffect, useState, useSyncExternalStore } from "react";
import { createDesk, type Desk, type DeskStatus } from "../../store/desk.ts";
import { seen, type Talk } from "../../store/talk.ts";
import { viewerOf } from "../../store/viewer-query.ts";
import { type Link, newId, openLink } from "../../ui/link.ts";
import { type Atlas, useAtlas } from "../../views/atlas.ts";
import { keeperOf, timing } from "../present/talk-memory.ts";
import { useTalk } from "../present/useTalk.ts";

function openDesk({ store }: Atlas): { desk: Desk; link: Link } {
  const { tour, step } = store.getState();
  const link = openLink((message, from) => desk.receive(message, from));
  const desk: Desk = createDesk({
    ...timing,
    self: link.self,
    id: new URLSearchParams(location.search).get("talk") ?? undefined,
    tour,
    step,
    newId,
    send: link.send,
    keep: keeperOf("desk"),
  });
  return { desk, link };
}

/** Writes the id of the talk into the address, so that a reload finds it. */
function keepInAddress(id: string): void {
  const query = new URLSearchParams(location.search);
  if (query.get("talk") === id) return;
  query.set("talk", id);
  history.replaceState(null, "", `${location.pathname}?${query}`);
}

export function useDesk(): { desk: Desk; talk: Talk; status: DeskStatus } {
  const atlas = useAtlas();
  const { store, factsOf, defaults } = atlas;
  const [{ desk, link }] = useState(() => openDesk(atlas));
  const status = useSyncExternalStore(desk.subscribe, desk.status, desk.status);
  const talk = useTalk(desk);
  const viewer = status.hall?.viewer;
  useEffect(
    () => () => {
      desk.close();
      link.close();
    },
    [desk, link],
  );
  const { id, tour } = talk;
  const { step } = seen(talk);
  useEffect(() => {
    store.setState({ tour, step });
  }, [store, tour, step]);
  useEffect(() => {
    if (status.heard) keepInAddress(id);
  }, [status.heard, id]);
  useEffect(() => {
    if (viewer !== undefined) store.setState(viewerOf(viewer, factsOf(store.getState()), defaults));
  }, [viewer, store, factsOf, defaults]);
  return { desk, talk, status };
}
