// What a view says of itself in its `view.ts`.
import type { ComponentType } from "react";
import type { LocalizedText } from "../data/types.ts";
import type { Catalogue } from "../i18n/catalogue.ts";

/** `picture`: drawn on the pages of the export; `table`: files of rows, cells and a citation; `graph`: nodes and ties of the
 * day for other tools; `graph-over-time`: with the days between which each tie held. */
export type ViewExport = "picture" | "table" | "graph" | "graph-over-time";

interface Described {
  /** In each language, or where the catalogue has it because others say it too. */
  title: LocalizedText | ((t: Catalogue) => string);
  /** What of it can leave the page. */
  export: readonly ViewExport[];
}

/** Comes when it is first looked at. */
interface LateView extends Described {
  load(): Promise<ComponentType>;
}

/** Part of the first screen. */
interface FirstView extends Described {
  component: ComponentType;
}

export type ViewDefinition = LateView | FirstView;
