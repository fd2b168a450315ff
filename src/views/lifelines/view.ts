import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "Ties over time", ja: "関係の推移" },
  load: () => import("./LifelinesView.tsx").then((m) => m.LifelinesView),
  export: ["picture", "table", "graph-over-time"],
};
