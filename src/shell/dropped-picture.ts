// An exported picture that was dropped on the page reopens the view whose address it carries.
import { embeddedAddress } from "../export/embedded-address.ts";
import type { World } from "../model/world/world.ts";
import { stop } from "../store/actions.ts";
import { decodeAddress } from "../store/address.ts";
import type { Addressed } from "../store/schema.ts";
import type { AtlasStore } from "../store/state.ts";

/** Bytes; larger files cannot be exported pictures. */
const LARGEST = 60_000_000;

export async function reopenPicture(store: AtlasStore, today: World, defaults: Addressed, file: File): Promise<void> {
  const bytes = file.size > LARGEST ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
  const carried = embeddedAddress(bytes);
  if (typeof carried === "string") {
    store.setState({
      notices: [{ key: "picture", value: file.name, why: carried === "none" ? "bare" : "unreadable" }],
    });
    return;
  }
  const query = carried.address.slice(carried.address.indexOf("?") + 1);
  const { pin, worldview } = store.getState();
  const { patch, notices } = decodeAddress(carried.address.includes("?") ? query : "", today, {
    range: defaults.range,
    pin,
  });
  // Keep pinned settings, and the viewer's own.
  const kept = pin.includes("worldview") ? { pin, worldview } : { pin };
  store.setState({
    ...defaults,
    ...patch,
    ...kept,
    ...stop,
    mode: "explore",
    notices,
    openFigure: undefined,
    dragged: {},
  });
}
