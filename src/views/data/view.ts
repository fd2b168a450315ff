import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "Your own data", ja: "自分のデータ" },
  load: () => import("./OwnData.tsx").then((m) => m.OwnData),
  export: [],
};
