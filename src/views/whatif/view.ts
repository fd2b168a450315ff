import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "What if", ja: "仮定" },
  load: () => import("./WhatIf.tsx").then((m) => m.WhatIfView),
  export: ["table"],
};
