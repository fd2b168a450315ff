// What a mark is in SVG: its element, its shape and its look. The painter writes it on the screen, the build into the page.
import type { Mark } from "../../scene/mark.ts";

export const TAGS: Record<Mark["kind"], string> = {
  path: "path",
  circle: "circle",
  line: "line",
  text: "text",
  group: "g",
};

/** Names the mark that an element of the page's HTML stands for, until a painter takes it over. */
export const MARK = "data-mark";

export type Attributes = Record<string, string | number | undefined>;

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

/** What is seen of a mark. */
export function lookOf(mark: Mark): Attributes {
  const emphasis = mark.emphasis && mark.emphasis !== "normal" ? ` e-${mark.emphasis}` : "";
  return { ...shapeOf(mark), class: `m-${mark.style}${emphasis}` };
}

/** All of it, with what it can be hit and named by. */
export function attributesOf(mark: Mark): Attributes {
  const isRead = mark.active && !mark.silent;
  return {
    ...lookOf(mark),
    "data-party": mark.party,
    "data-agreement": mark.agreement,
    "data-body": mark.body,
    "data-place": mark.place,
    // `visibility` keeps the element in the layout, so that toggling only costs a repaint.
    visibility: mark.hidden ? "hidden" : undefined,
    role: isRead ? "button" : undefined,
    tabindex: isRead ? -1 : undefined,
    "aria-label": mark.silent ? undefined : mark.label,
    "aria-hidden": isRead || mark.kind === "group" ? undefined : "true",
  };
}
