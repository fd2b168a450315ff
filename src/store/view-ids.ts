// The views by their ids, in the order of the menu and of the address. The folder of a view is `src/views/<id>/`; what it is
// called, how it comes and what leaves the page stands in its `view.ts`.

export const PICTURES = ["map", "network"] as const;
export type PictureId = (typeof PICTURES)[number];

/** What lies beside the pictures for whoever looks closer; one at a time is shown. */
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
] as const;
export type ToolId = (typeof TOOLS)[number];

export const VIEWS = [...PICTURES, ...TOOLS] as const;
export type ViewId = (typeof VIEWS)[number];

export const isPicture = (view: ViewId): view is PictureId => PICTURES.some((p) => p === view);
export const toolOf = (views: readonly ViewId[]): ToolId | undefined => TOOLS.find((t) => views.includes(t));
