import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "Two dates compared", ja: "2つの日付の比較" },
  load: () => import("./Changes.tsx").then((m) => m.ChangesView),
  export: ["picture", "table"],
};
