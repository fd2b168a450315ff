// The legend of an exported page: only rows that explain something drawn on it.
import type { LegendItem } from "../export/sheet-legend.ts";
import { EXPORT } from "../i18n/export.ts";
import { coveredAfterLeaving } from "../model/world/organisations.ts";
import type { Mark } from "../scene/mark.ts";
import { layerStyle } from "../scene/style/layer-styles.ts";
import type { StyleName } from "../scene/style/style.ts";
import { bodyRows } from "./legend-body-rows.ts";
import { fillRows, layerRows, openLandRows, signRows } from "./legend-rows.ts";
import type { LegendRow } from "./legend-samples.ts";
import type { PictureInput } from "./picture-input.ts";

/** Styles that occur in the pictures. */
export function stylesIn(marks: readonly Mark[], into = new Set<StyleName>()): Set<StyleName> {
  for (const mark of marks) {
    if (mark.hidden) continue;
    if (mark.kind === "group") stylesIn(mark.children, into);
    else into.add(mark.style);
  }
  return into;
}

/** Shown with every map. */
const ALWAYS: ReadonlySet<string> = new Set(["focal", "0"]);

/** `shown`: styles of the marks of all pictures. */
export function legendOf(
  { world, snapshot, state, locale }: PictureInput,
  shown: ReadonlySet<StyleName>,
  withMap: boolean,
): LegendItem[] {
  const { meta } = world.dataset;
  const isDrawn = (row: LegendRow): boolean => [...shown].some((style) => row.explains(style));
  const said = (of: "fill" | "none"): string => locale.text((_, language) => EXPORT[language].sheet[of]);
  const none = `${said("fill")}: ${said("none")}`;
  const itemOf = (row: LegendRow): LegendItem => ({ sample: row.sample, words: locale.text(row.say) });
  const ties = layerRows(meta, (layer) => !shown.has(layerStyle("region", layer.id)));
  const lines = [...ties.filter((row) => state.layers.includes(row.id)), ...signRows(meta)].filter(isDrawn);
  const bodies = bodyRows(world, state.layers).filter(isDrawn).map(itemOf);
  if (!withMap) return [...lines.map(itemOf), ...bodies];
  const leaving = coveredAfterLeaving(world, world.at(snapshot.from)).size > 0;
  const fills = fillRows(world.parties.get(meta.focal)?.short).filter(
    (row) => ALWAYS.has(row.id) || (row.id === "leaving" ? leaving : isDrawn(row)),
  );
  return [
    ...lines.map(itemOf),
    ...bodies,
    ...fills.map((row) => (row.id === "0" ? { sample: row.sample, words: none } : itemOf(row))),
    ...openLandRows().filter(isDrawn).map(itemOf),
  ];
}
