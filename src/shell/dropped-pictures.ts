// Dropping an exported picture on the page reopens its view.
import type { World } from "../model/world/world.ts";
import { stop } from "../store/actions.ts";
import { decodeAddress } from "../store/address.ts";
import type { Addressed } from "../store/schema.ts";
import type { AtlasStore } from "../store/state.ts";
import { loadPart } from "../ui/late/part.ts";

/** Bytes; larger files cannot be exported pictures. */
const LARGEST = 60_000_000;
const isFile = (e: DragEvent): boolean => e.dataTransfer?.types.includes("Files") ?? false;

export function openDroppedPictures(store: AtlasStore, world: () => World, defaults: Addressed): void {
  const take = async (file: File): Promise<void> => {
    const carriedAddress = await loadPart(() =>
      import("../export/embedded-address.ts").then((m) => m.embeddedAddress),
    ).catch(() => undefined);
    if (!carriedAddress) {
      store.setState({ notices: [{ key: "picture", value: file.name, why: "unloaded" }] });
      return;
    }
    const bytes = file.size > LARGEST ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
    const carried = carriedAddress(bytes);
    if (typeof carried === "string") {
      store.setState({
        notices: [{ key: "picture", value: file.name, why: carried === "none" ? "bare" : "unreadable" }],
      });
      return;
    }
    const query = carried.address.slice(carried.address.indexOf("?") + 1);
    const { pin, worldview } = store.getState();
    const { patch, notices } = decodeAddress(carried.address.includes("?") ? query : "", world(), {
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
  };
  addEventListener("dragover", (e) => {
    if (isFile(e)) e.preventDefault();
  });
  addEventListener("drop", (e) => {
    const file = e.dataTransfer?.files[0];
    if (!file) return;
    // Otherwise the browser would navigate to the picture.
    e.preventDefault();
    void take(file);
  });
}
