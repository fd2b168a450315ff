// The text spacing that a reader has set by a style of their own (WCAG 1.4.12); layouts that depend on text widths use it.
import type { RefObject } from "react";
import type { Spacing } from "../../scene/text-width.ts";
import { useMeasured } from "../../ui/useSize.ts";

/** Undefined where nobody has. `old`: given back while it is the same. */
export function spacingIn(element: Element, old?: Spacing): Spacing | undefined {
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(element.querySelector("text") ?? element);
  const of = (px: string): number =>
    Math.round((1000 * Number.parseFloat(px)) / Number.parseFloat(fontSize)) / 1000 || 0;
  const [letter, word] = [of(letterSpacing), of(wordSpacing)];
  if (letter === 0 && word === 0) return undefined;
  return letter === old?.letter && word === old.word ? old : { letter, word };
}

const read = (old: Spacing | undefined, _size: object, element: Element): Spacing | undefined =>
  spacingIn(element, old);

/** In an element whose sheet makes it a transition, so that its change is told. */
export const useSpacing = (ref: RefObject<Element | null>): Spacing | undefined =>
  useMeasured<Spacing | undefined>(ref, undefined, read);
