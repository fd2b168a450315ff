import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "Life lines", ja: "年譜" },
  load: () => import("./LifelinesView.tsx").then((m) => m.LifelinesView),
  export: ["picture", "table", "graph-over-time"],
};
