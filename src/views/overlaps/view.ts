import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "Overlaps", ja: "重なり" },
  load: () => import("./Overlaps.tsx").then((m) => m.OverlapsView),
  export: ["picture", "table"],
};
