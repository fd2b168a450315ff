// What a talk knows of the pictures when it goes from one step to another, told by it to them.
import type { PictureId } from "../../store/view-ids.ts";

export const stepping = {
  /** Pictures that are about to go: they are not painted once more. */
  leaving: new Set<PictureId>(),
  /** A picture takes the place of another: the first frame of a step shows it, and not an empty stage. */
  isSwap: false,
};
