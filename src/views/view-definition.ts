// Type of the definition in a view's `view.ts`.
import type { ComponentType } from "react";
import type { LocalizedText } from "../data/types.ts";
import type { Catalogue } from "../i18n/catalogue.ts";

/** `picture`: drawn on the pages of the export; `table`: files of rows, cells and a citation; `graph`: nodes and ties of the
 * day for other tools; `graph-over-time`: with the days between which each tie held. */
export type ViewExport = "picture" | "table" | "graph" | "graph-over-time";

interface Described {
  /** Name in each language, or a catalogue entry if it is used elsewhere too. */
  title: LocalizedText | ((t: Catalogue) => string);
  /** Supported exports. */
  export: readonly ViewExport[];
}

/** Loaded when first shown. */
interface LateView extends Described {
  load(): Promise<ComponentType>;
}

/** Part of the first screen. */
interface FirstView extends Described {
  component: ComponentType;
}

export type ViewDefinition = LateView | FirstView;
