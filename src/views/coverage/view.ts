import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "Coverage over time", ja: "割合の推移" },
  load: () => import("./Coverage.tsx").then((m) => m.CoverageView),
  export: ["picture", "table"],
};
