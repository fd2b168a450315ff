// Ids of the views, in the order of the menu and the address. The folder of a view is `src/views/<id>/`; its `view.ts`
// declares its names, how it is loaded and what it exports.

export const PICTURES = ["map", "network"] as const;
export type PictureId = (typeof PICTURES)[number];

/** Views beside the pictures, for analysis. Only one is shown at a time; under the export lies the one that it exports. */
export const TOOLS = [
  "overlaps",
  "lifelines",
  "matrix",
  "changes",
  "coverage",
  "whatif",
  "story",
  "export",
  "table",
  "sources",
  "data",
] as const;
export type ToolId = (typeof TOOLS)[number];

export const VIEWS = [...PICTURES, ...TOOLS] as const;
export type ViewId = (typeof VIEWS)[number];

export const isPicture = (view: ViewId): view is PictureId => PICTURES.some((p) => p === view);
/** The export lies over the tool that it exports. */
export const toolOf = (views: readonly ViewId[]): ToolId | undefined =>
  views.includes("export") ? "export" : TOOLS.find((t) => views.includes(t));

/** Tools that can be told and exported, not those in which that is done, nor the door to other data. */
export const TOLD_TOOLS = TOOLS.filter((t) => t !== "story" && t !== "export" && t !== "data");
/** The tool that is told or exported, under the view in which that is done. */
export const toolUnder = (views: readonly ViewId[]): ToolId | undefined => TOLD_TOOLS.find((t) => views.includes(t));

/** The pictures that are drawn: a tool lies over the whole stage, and on a narrow page there is one at a time. */
export function drawnOf(views: readonly ViewId[], isNarrow: boolean): readonly PictureId[] {
  if (toolOf(views)) return [];
  const pictures = views.filter(isPicture);
  return isNarrow ? pictures.slice(0, 1) : pictures;
}
