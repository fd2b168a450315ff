import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "Matrix", ja: "一覧表" },
  load: () => import("./Matrix.tsx").then((m) => m.MatrixView),
  export: ["picture", "table", "graph"],
};
