// What is dropped on the page: an exported picture reopens its view, anything else is somebody's own data.
import type { World } from "../model/world/world.ts";
import { stop } from "../store/actions.ts";
import { decodeAddress } from "../store/address.ts";
import type { Addressed } from "../store/schema.ts";
import type { AtlasStore } from "../store/state.ts";
import { loadPart } from "../ui/late/part.ts";
import { offer } from "../views/data/incoming.ts";

/** Bytes; larger files cannot be exported pictures. */
const LARGEST = 60_000_000;
const isFile = (e: DragEvent): boolean => e.dataTransfer?.types.includes("Files") ?? false;

/** Pictures by their names: their kind is empty on some systems. */
const isPicture = ({ name, type }: File): boolean =>
  type.startsWith("image/") || /\.(png|svg|gif|jpe?g|webp)$/i.test(name);

/** Returns a function that ends it. */
export function openDroppedFiles(store: AtlasStore, world: () => World, defaults: Addressed): () => void {
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
  const over = (e: DragEvent): void => {
    if (isFile(e)) e.preventDefault();
  };
  const drop = (e: DragEvent): void => {
    const [file, ...others] = e.dataTransfer?.files ?? [];
    if (!e.dataTransfer || !file) return;
    // Otherwise the browser would navigate to the file.
    e.preventDefault();
    if (others.length === 0 && isPicture(file)) return void take(file);
    // A talk is not interrupted.
    if (store.getState().mode !== "explore") return;
    // Folders can only be asked for now.
    const entries = [...e.dataTransfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
    offer(entries.length > 0 ? { entries } : { files: [file, ...others] });
    store.setState({ views: ["data"], ...stop });
  };
  addEventListener("dragover", over);
  addEventListener("drop", drop);
  return () => {
    removeEventListener("dragover", over);
    removeEventListener("drop", drop);
  };
}
