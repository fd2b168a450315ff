import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "Stories", ja: "解説" },
  load: () => import("./Stories.tsx").then((m) => m.StoriesView),
  export: [],
};
