import type { LocalizedText } from "../data/types.ts";

/** A language of the atlas. */
export type Language = keyof LocalizedText;
