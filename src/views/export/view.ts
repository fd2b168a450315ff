import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "Export", ja: "書き出し" },
  load: () => import("./ExportView.tsx").then((m) => m.ExportView),
  export: [],
};
