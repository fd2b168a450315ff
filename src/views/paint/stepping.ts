// What a talk tells the pictures when it goes from one step to another.
import type { PictureId } from "../../store/view-ids.ts";

export const stepping = {
  /** Pictures that are about to go: they are not painted once more. */
  leaving: [] as readonly PictureId[],
  /** When a picture begins: in a task of its own, so that the page stays responsive. */
  begin: (start: () => void): unknown => setTimeout(start),
};
