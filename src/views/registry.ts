// Views by id, each from the `view.ts` of its folder. A new view needs a folder here and its id in `store/view-ids.ts`.
import type { ComponentType } from "react";
import type { Catalogue } from "../i18n/catalogue.ts";
import { type Language, wordsIn } from "../i18n/locale.ts";
import { VIEWS, type ViewId } from "../store/view-ids.ts";
import { late } from "../ui/late/late.ts";
import type { ViewDefinition, ViewExport } from "./view-definition.ts";

interface View {
  title(t: Catalogue, language: Language): string;
  component: ComponentType;
  export: readonly ViewExport[];
}

const definitions = import.meta.glob<ViewDefinition>("./*/view.ts", { eager: true, import: "view" });

function viewIn(id: ViewId): View {
  const definition = definitions[`./${id}/view.ts`];
  if (!definition)
    throw new Error(
      `src/views/${id}/view.ts exports no "view", but src/store/view-ids.ts lists "${id}": add the file, or take the id out`,
    );
  const { title } = definition;
  return {
    title: typeof title === "function" ? title : (_, language) => wordsIn(title, language),
    component: "component" in definition ? definition.component : late(definition.load),
    export: definition.export,
  };
}

const views = new Map(VIEWS.map((id) => [id, viewIn(id)]));

export const viewOf = (id: ViewId): View => views.get(id) as View;
