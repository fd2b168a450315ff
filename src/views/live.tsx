// What changes with time is written into the page directly: React renders what comes and goes, not what is said.
import { type ReactNode, useLayoutEffect } from "react";
import type { AtlasState } from "../store/state.ts";
import { follow, useAtlas, useLocale } from "./atlas.ts";

/**
 * Calls `write` when rendered and whenever `from` gives another value, without rendering again. `from` must give the same
 * value for states that show the same: an input of `atlas.inputs` does. Returns the value to render with.
 */
export function useLive<T>(from: (state: AtlasState) => T, write: (value: T) => void): T {
  const atlas = useAtlas();
  // After every render, because its elements may be others.
  useLayoutEffect(() => follow(atlas, from, write));
  return from(atlas.store.getState());
}

/**
 * Words in all shown languages, as `Text` has them; `writeLines` writes others into the element around them. `rooms`: words whose
 * room they keep, whatever they say.
 */
export function LiveLines({
  lines,
  block = false,
  rooms,
}: {
  lines: readonly string[];
  block?: boolean;
  rooms?: readonly string[];
}): ReactNode {
  const { languages } = useLocale();
  const class_ = block ? "say say-block" : "say";
  return languages.map((language, i) => (
    <span
      key={language}
      lang={language}
      className={i === 0 ? class_ : `${class_} say-second`}
      hidden={i > 0 && i >= lines.length}
      data-room={rooms?.[i]}
    >
      {/* A text node in any case: `writeText` writes into the one that is rendered. */}
      {lines[i] ?? ""}
    </span>
  ));
}

/**
 * Writes a text if it is another, into the text node that is there: a new one would cost a layout object. What a browser
 * that translates has put in its place goes.
 */
export function writeText(element: Element | null | undefined, text: string): void {
  const node = element?.firstChild;
  if (!node) element?.append(text);
  else if (node.nodeType !== Node.TEXT_NODE) element.textContent = text;
  else if (node.nodeValue !== text) node.nodeValue = text;
}

/** Writes the lines of a locale into the `LiveLines` in an element. What is the same in both languages is there once. */
export function writeLines(element: Element | null | undefined, lines: readonly string[]): void {
  for (const [i, span] of [...(element?.children ?? [])].entries()) {
    writeText(span, lines[i] ?? "");
    if (i > 0) span.toggleAttribute("hidden", i >= lines.length);
  }
}

/** Writes an attribute if its value is another. */
export function writeAttribute(element: Element | null | undefined, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}
