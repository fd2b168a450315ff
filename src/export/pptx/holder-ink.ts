// The ink of text in a placeholder, where it has to be said.
import type { Rect } from "../flatten.ts";
import { contrast, type Ink, resolved, slotLike } from "./ink.ts";
import type { Holder, Layout } from "./layouts.ts";

/** Contrast under which large text is not legible. */
const LEGIBLE = 3;

/** For a placeholder whose own colour would not be seen on what the master paints there, or is only that of its sample. */
export function inkInHolder(
  { theme, groundAt }: Pick<Layout, "theme" | "groundAt">,
  { ink, sample }: Pick<Holder, "ink" | "sample">,
  box: Rect | undefined,
  words: Ink,
): Ink | undefined {
  const meant = ink === undefined && sample?.ink !== undefined ? slotLike(theme, sample.ink) : undefined;
  const ground = box ? groundAt(box) : theme.ground;
  if (!ground) return meant;
  if (contrast(ink ?? resolved(theme, meant ?? { slot: "tx1" }), ground) >= LEGIBLE) return meant;
  const seen = (other: Ink): number => contrast(resolved(theme, other), ground);
  const others: Ink[] = [words, { slot: "tx1" }, { slot: "bg1" }];
  return others.reduce((a, b) => (seen(b) > seen(a) ? b : a));
}
