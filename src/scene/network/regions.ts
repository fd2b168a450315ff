// The frameworks' regions on a day, largest at the bottom.
import { memoize } from "../../model/memoize.ts";
import type { Mark } from "../mark.ts";
import { fitPath } from "./region-path.ts";
import type { Fit, NetworkView, Outline, PlacedRegion } from "./types.ts";

export const outlineAt = (region: PlacedRegion, day: number): Outline | undefined =>
  region.outlines.find((o) => o.from <= day && day <= o.to);

const mostMembers = (region: PlacedRegion): number => Math.max(...region.outlines.map((o) => o.members.length));

/** Memoised, since most changes leave most outlines and the viewport unchanged. */
const pathOf = memoize((outline: Outline, scaleX: number, scaleY: number, dx: number, dy: number): string =>
  fitPath(outline.d, scaleX, scaleY, dx, dy),
);

/** One mark per region, hidden where the region does not exist on the day. */
export function regionMarks(view: NetworkView, fit: Fit): Mark[] {
  const order = [...view.placement.regions].sort((a, b) => mostMembers(b) - mostMembers(a));
  return order.map((region): Mark => {
    const fact = view.facts.regions.find((r) => r.framework === region.framework);
    const outline = outlineAt(region, view.facts.day);
    const base = { kind: "path", id: `region/${region.framework}`, agreement: region.framework } as const;
    if (!fact || !outline) return { ...base, style: "none", d: "", hidden: true };
    return {
      ...base,
      style: fact.style,
      d: pathOf(outline, fit.scaleX, fit.scaleY, fit.dx, fit.dy),
      emphasis: view.focus.agreement(region.framework, view.focal),
    };
  });
}
