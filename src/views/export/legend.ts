// The legend of a page that leaves the screen: what is drawn on it and nothing else.
import type { LegendItem } from "../../export/sheet.ts";
import { EXPORT } from "../../i18n/export.ts";
import { wordsIn } from "../../i18n/locale.ts";
import { coveredAfterLeaving } from "../../model/organisations.ts";
import type { PictureInput } from "../../pictures/picture-input.ts";
import type { CircleMark, LineMark, Mark, PathMark } from "../../scene/mark.ts";
import { layerStyle } from "../../scene/network-facts.ts";
import type { StyleName } from "../../scene/style.ts";

const line = (style: StyleName, x2 = 40): LineMark => ({ kind: "line", id: style, style, x1: 0, x2, y1: 8, y2: 8 });
const circle = (style: StyleName, r: number, x = 32): CircleMark => ({
  kind: "circle",
  id: `${style} node`,
  style,
  x,
  y: 8,
  r,
});
const rect = (style: StyleName, x: number, width: number): PathMark => ({
  kind: "path",
  id: style,
  style,
  d: `M${x} 2H${x + width}V14H${x}Z`,
});
const SAMPLES: Readonly<Record<string, LegendItem["sample"]>> = {
  epa: [line("tie-epa", 34), circle("node-epa", 5.5)],
  talks: [line("tie-talks")],
  tpp12: [line("tie-tpp12")],
  cmaa: [line("tie-cmaa", 30), circle("node-cmaa", 5)],
};

/** Styles that occur in the pictures. */
export function stylesIn(marks: readonly Mark[], into = new Set<StyleName>()): Set<StyleName> {
  for (const mark of marks) {
    if (mark.hidden) continue;
    if (mark.kind === "group") stylesIn(mark.children, into);
    else into.add(mark.style);
  }
  return into;
}

/** `shown`: styles of the marks of all pictures. */
export function legendOf(
  { world, snapshot, state, locale }: PictureInput,
  shown: ReadonlySet<StyleName>,
  withMap: boolean,
): LegendItem[] {
  const { meta } = world.dataset;
  const has = (...styles: string[]): boolean => styles.some((s) => shown.has(s as StyleName));
  const say = (of: Parameters<typeof locale.text>[0]): string => locale.text(of);
  const items: LegendItem[] = [];
  for (const layer of meta.layers.filter((l) => l.group !== "bodies" && state.layers.includes(l.id))) {
    const region = layerStyle("region", layer.id, 0) as StyleName;
    const drawn =
      layer.id === "cmaa"
        ? has("tie-cmaa", "tie-arrangement", "tie-private-arrangement", "node-cmaa")
        : has(`tie-${layer.id}`, `tie-${layer.id}-signed`, region, `member-${layer.id}`) ||
          (layer.id === "talks" && has("tie-suspended", "node-talks"));
    if (!drawn) continue;
    const tie = `tie-${layer.id}` as StyleName;
    const sample = SAMPLES[layer.id] ?? (shown.has(region) ? [rect(region, 1, 38)] : [line(tie)]);
    items.push({ sample, words: say((_, tongue) => wordsIn(layer.name, tongue)) });
  }
  const signed = has("tie-epa-signed", "tie-cptpp-signed", "tie-rcep-signed", "tie-ajcep-signed");
  if (signed) items.push({ sample: [line("tie-epa-signed")], words: say((t) => t.legend.longDash) });
  if (has("node-framework"))
    items.push({ sample: [circle("node-framework", 5.5, 30)], words: say((t) => t.legend.nodeFramework) });
  if (has("mark-chapter"))
    items.push({ sample: [circle("mark-chapter", 3.2, 30)], words: say((t) => t.legend.chapter) });
  if (!withMap) return items;
  const focal = world.parties.get(meta.focal);
  if (focal)
    items.push({ sample: [rect("land-focal", 24, 12)], words: say((_, tongue) => wordsIn(focal.short, tongue)) });
  const counts = ([0, 1, 2, 3, 4] as const).filter((n) => n === 0 || has(`land-${n}`, `dot-${n}`));
  const fill = say((_, tongue) => EXPORT[tongue].sheet.fill);
  const none = say((_, tongue) => EXPORT[tongue].sheet.none);
  for (const n of counts)
    items.push({ sample: [rect(`land-${n}` as StyleName, 24, 12)], words: n === 0 ? `${fill}: ${none}` : String(n) });
  if (has("land-assist", "dot-assist"))
    items.push({ sample: [rect("land-assist", 24, 12)], words: say((t) => t.legend.assistOnly) });
  if (coveredAfterLeaving(world, world.at(snapshot.from)).size > 0)
    items.push({ sample: [rect("land-leaving", 24, 12)], words: say((t) => t.legend.leaving) });
  if (has("land-undetermined"))
    items.push({ sample: [rect("land-undetermined", 24, 12)], words: say((t) => t.legend.undetermined) });
  if (has("land-disputed"))
    items.push({ sample: [rect("land-disputed", 24, 12)], words: say((t) => t.legend.disputed) });
  return items;
}
