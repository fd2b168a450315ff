// Marks → SVG elements, keyed by id. Without React: re-rendering hundreds of shapes on a change day exceeded the slider's
// time budget in measurements; writing only the changed attributes is far below it.
import type { Mark } from "../../scene/mark.ts";
import { inTurn } from "./in-turn.ts";
import { type Attributes, attributesOf, MARK, TAGS } from "./mark-attributes.ts";

const SVG = "http://www.w3.org/2000/svg";

const KINDS = new Map(Object.entries(TAGS).map(([kind, tag]) => [tag, kind as Mark["kind"]]));

interface Entry {
  kind: Mark["kind"];
  /** Undefined while nothing has been written: the element stood in the page's HTML. */
  mark: Mark | undefined;
  /** Attributes as last written. */
  attributes: Attributes;
  element: SVGElement;
  children?: Children;
}

interface Children {
  parent: Element;
  entries: Map<string, Entry>;
  /** Marks as last painted. */
  marks: readonly Mark[];
  onChange: OnChange;
}

/** A mark that looks otherwise than before, in the place where it has been. */
export interface Change {
  mark: Mark;
  before: Mark;
  element: SVGElement;
}

/** Told of each of them, except groups. */
export type OnChange = (change: Change) => void;

export interface Painter {
  /** Updates the DOM to the marks. Marks that are the same object as before are skipped. */
  paint(marks: readonly Mark[]): void;
}

/** Whether two marks (not groups) are equal. Most are on most days, and comparing is cheaper than writing. */
function isSame(a: Mark, b: Mark): boolean {
  if (a.kind === "group" || b.kind === "group" || a.kind !== b.kind) return false;
  const [p, q] = [a as unknown as Record<string, unknown>, b as unknown as Record<string, unknown>];
  let keys = 0;
  for (const key in p) {
    keys++;
    if (p[key] !== q[key] && key !== "lines") return false;
  }
  for (const _ in q) keys--;
  return keys === 0 && (a.kind !== "text" || b.kind !== "text" || a.lines.join("\n") === b.lines.join("\n"));
}

function writeAttributes(element: SVGElement, next: Attributes, previous: Attributes | undefined): void {
  for (const name in next) {
    const value = next[name];
    if (previous && previous[name] === value) continue;
    // The view manages the roving tab stop, not the scene.
    if (name === "tabindex" && previous && previous[name] !== undefined && value !== undefined) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

function writeLines(element: SVGElement, mark: Mark & { kind: "text" }, previous: Mark | undefined): void {
  const before = previous?.kind === "text" ? previous : undefined;
  if (before && before.x === mark.x && before.size === mark.size && before.lines.join("\n") === mark.lines.join("\n"))
    return;
  if (mark.lines.length < 2) {
    element.textContent = mark.lines[0] ?? "";
    return;
  }
  element.replaceChildren(
    ...mark.lines.map((line, i) => {
      const span = document.createElementNS(SVG, "tspan");
      span.setAttribute("x", String(mark.x));
      if (i > 0) span.setAttribute("dy", String(Math.round(mark.size * 1.15 * 10) / 10));
      span.textContent = line;
      return span;
    }),
  );
}

function update(entry: Entry, mark: Mark, onChange: OnChange): void {
  if (entry.mark && (entry.mark === mark || isSame(entry.mark, mark))) return;
  const before = entry.mark;
  const attributes = attributesOf(mark);
  if (entry.mark) writeAttributes(entry.element, attributes, entry.attributes);
  else takeOver(entry.element, attributes);
  if (mark.kind === "text") writeLines(entry.element, mark, entry.mark);
  if (mark.kind === "group" && entry.children) write(entry.children, mark.children);
  entry.attributes = attributes;
  entry.mark = mark;
  if (before && mark.kind !== "group") onChange({ mark, before, element: entry.element });
}

/** From now on the element is as if it had been created for the mark. Most of what it needs stands there already. */
function takeOver(element: SVGElement, attributes: Attributes): void {
  for (const name of element.getAttributeNames()) if (attributes[name] === undefined) element.removeAttribute(name);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  }
}

/** Elements of the page's HTML that stand for marks, by id. */
function found(parent: Element, onChange: OnChange): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const element of [...parent.children]) {
    const id = element.getAttribute(MARK);
    const kind = KINDS.get(element.tagName);
    if (id === null || !kind) {
      element.remove();
      continue;
    }
    const entry: Entry = { kind, mark: undefined, attributes: {}, element: element as SVGElement };
    if (kind === "group") entry.children = { parent: element, entries: found(element, onChange), marks: [], onChange };
    entries.set(id, entry);
  }
  return entries;
}

function create(mark: Mark, onChange: OnChange): Entry {
  const { kind } = mark;
  const element = document.createElementNS(SVG, TAGS[mark.kind]) as SVGElement;
  const attributes = attributesOf(mark);
  writeAttributes(element, attributes, undefined);
  if (mark.kind === "text") writeLines(element, mark, undefined);
  if (mark.kind !== "group") return { kind, mark, element, attributes };
  const children: Children = { parent: element, entries: new Map(), marks: [], onChange };
  write(children, mark.children);
  return { kind, mark, element, attributes, children };
}

const isSameOrder = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && a.every((mark, i) => mark.id === b[i]?.id && mark.kind === b[i]?.kind);

function write(children: Children, marks: readonly Mark[]): void {
  const { parent, entries, onChange } = children;
  const before = children.marks;
  children.marks = marks;
  if (entries.size === before.length && isSameOrder(before, marks)) {
    for (const [i, mark] of marks.entries())
      if (mark !== before[i]) update(entries.get(mark.id) as Entry, mark, onChange);
    return;
  }
  // Remove first: a leftover element would make all elements after it appear out of order and be moved.
  const wanted = new Map(marks.map((m) => [m.id, m.kind]));
  for (const [id, entry] of entries)
    if (wanted.get(id) !== entry.kind) {
      entry.element.remove();
      entries.delete(id);
    }
  let place: ChildNode | null = parent.firstChild;
  for (const mark of marks) {
    let entry = entries.get(mark.id);
    if (entry) update(entry, mark, onChange);
    else {
      entry = create(mark, onChange);
      entries.set(mark.id, entry);
    }
    if (place === entry.element) place = place.nextSibling;
    else parent.insertBefore(entry.element, place);
  }
}

/** Elements in `root` that stand for marks (`MARK`) are taken over; all others are removed. */
export function createPainter(root: SVGGElement, onChange: OnChange = () => {}): Painter {
  const children: Children = { parent: root, entries: found(root, onChange), marks: [], onChange };
  return {
    paint: inTurn((marks) => {
      // What was fitted as a whole has its own coordinates from now on.
      root.removeAttribute("transform");
      write(children, marks);
    }),
  };
}
