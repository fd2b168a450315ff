// What is dropped on the page: an exported picture reopens its view, anything else is somebody's own data.
import type { World } from "../model/world/world.ts";
import { stop } from "../store/actions.ts";
import type { Addressed } from "../store/schema.ts";
import type { AtlasStore } from "../store/state.ts";
import { loadPart } from "../ui/late/part.ts";
import { offer } from "../views/data/incoming.ts";

const isFile = (e: DragEvent): boolean => e.dataTransfer?.types.includes("Files") ?? false;

/** Pictures by their names: their kind is empty on some systems. */
const isPicture = ({ name, type }: File): boolean =>
  type.startsWith("image/") || /\.(png|svg|gif|jpe?g|webp)$/i.test(name);

/** Returns a function that ends it. */
export function openDroppedFiles(store: AtlasStore, today: World, defaults: Addressed): () => void {
  const take = async (file: File): Promise<void> => {
    const reopen = await loadPart(() => import("./dropped-picture.ts").then((m) => m.reopenPicture)).catch(
      () => undefined,
    );
    if (reopen) await reopen(store, today, defaults, file);
    else store.setState({ notices: [{ key: "picture", value: file.name, why: "unloaded" }] });
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
    const notices = store.getState().notices.filter((n) => n.key !== "picture");
    store.setState({ views: ["data"], notices, ...stop });
  };
  addEventListener("dragover", over);
  addEventListener("drop", drop);
  return () => {
    removeEventListener("dragover", over);
    removeEventListener("drop", drop);
  };
}
