// Marks → SVG elements, keyed by id. Without React: re-rendering hundreds of shapes on a change day exceeded the slider's
// time budget in measurements; writing only the changed attributes is far below it.
import type { Mark } from "../../scene/mark.ts";

const SVG = "http://www.w3.org/2000/svg";
const TAGS: Record<Mark["kind"], string> = { path: "path", circle: "circle", line: "line", text: "text", group: "g" };

interface Entry {
  mark: Mark;
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
}

export interface Painter {
  /** Updates the DOM to the marks. Marks that are the same object as before are skipped. */
  paint(marks: readonly Mark[]): void;
}

type Attributes = Record<string, string | number | undefined>;

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

function shapeOf(mark: Mark): Attributes {
  switch (mark.kind) {
    case "path":
      return { d: mark.d };
    case "circle":
      return { cx: mark.x, cy: mark.y, r: mark.r };
    case "line":
      return { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 };
    case "text":
      return { x: mark.x, y: mark.y, "font-size": mark.size, "text-anchor": mark.anchor, lang: mark.lang };
    case "group": {
      const moved = mark.x !== undefined || mark.y !== undefined || mark.scale !== undefined;
      return {
        opacity: mark.opacity,
        transform: moved ? `translate(${mark.x ?? 0} ${mark.y ?? 0}) scale(${mark.scale ?? 1})` : undefined,
      };
    }
  }
}

function attributesOf(mark: Mark): Attributes {
  const emphasis = mark.emphasis && mark.emphasis !== "normal" ? ` e-${mark.emphasis}` : "";
  return {
    ...shapeOf(mark),
    class: `m-${mark.style}${emphasis}`,
    "data-party": mark.party,
    "data-agreement": mark.agreement,
    "data-body": mark.body,
    "data-place": mark.place,
    // `visibility` keeps the element in the layout, so that toggling only costs a repaint.
    visibility: mark.hidden ? "hidden" : undefined,
    role: mark.active ? "button" : undefined,
    tabindex: mark.active ? -1 : undefined,
    "aria-label": mark.label,
    "aria-hidden": mark.active || mark.kind === "group" ? undefined : "true",
  };
}

function writeAttributes(element: SVGElement, next: Attributes, previous: Attributes | undefined): void {
  for (const name in next) {
    const value = next[name];
    if (previous && previous[name] === value) continue;
    // The view manages the roving tab stop, not the scene.
    if (name === "tabindex" && previous) continue;
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

function update(entry: Entry, mark: Mark): void {
  if (entry.mark === mark || isSame(entry.mark, mark)) return;
  const attributes = attributesOf(mark);
  writeAttributes(entry.element, attributes, entry.attributes);
  if (mark.kind === "text") writeLines(entry.element, mark, entry.mark);
  if (mark.kind === "group" && entry.children) write(entry.children, mark.children);
  entry.attributes = attributes;
  entry.mark = mark;
}

function create(mark: Mark): Entry {
  const element = document.createElementNS(SVG, TAGS[mark.kind]) as SVGElement;
  const attributes = attributesOf(mark);
  writeAttributes(element, attributes, undefined);
  if (mark.kind === "text") writeLines(element, mark, undefined);
  if (mark.kind !== "group") return { mark, element, attributes };
  const children: Children = { parent: element, entries: new Map(), marks: [] };
  write(children, mark.children);
  return { mark, element, attributes, children };
}

const isSameOrder = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && a.every((mark, i) => mark.id === b[i]?.id && mark.kind === b[i]?.kind);

function write(children: Children, marks: readonly Mark[]): void {
  const { parent, entries } = children;
  const before = children.marks;
  children.marks = marks;
  if (isSameOrder(before, marks)) {
    for (const [i, mark] of marks.entries()) if (mark !== before[i]) update(entries.get(mark.id) as Entry, mark);
    return;
  }
  // Remove first: a leftover element would make all elements after it appear out of order and be moved.
  const wanted = new Map(marks.map((m) => [m.id, m.kind]));
  for (const [id, entry] of entries)
    if (wanted.get(id) !== entry.mark.kind) {
      entry.element.remove();
      entries.delete(id);
    }
  let place: ChildNode | null = parent.firstChild;
  for (const mark of marks) {
    let entry = entries.get(mark.id);
    if (entry) update(entry, mark);
    else {
      entry = create(mark);
      entries.set(mark.id, entry);
    }
    if (place === entry.element) place = place.nextSibling;
    else parent.insertBefore(entry.element, place);
  }
}

export function createPainter(root: SVGGElement): Painter {
  const children: Children = { parent: root, entries: new Map(), marks: [] };
  return { paint: (marks) => write(children, marks) };
}
