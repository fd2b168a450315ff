import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "Sources", ja: "出典" },
  load: () => import("./SourcesView.tsx").then((m) => m.SourcesView),
  export: ["table"],
};
