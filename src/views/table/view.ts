import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "All facts", ja: "すべての事実" },
  load: () => import("./FactTable.tsx").then((m) => m.FactTable),
  export: ["table"],
};
