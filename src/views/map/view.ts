import type { ViewDefinition } from "../view-definition.ts";
import { MapView } from "./MapView.tsx";

export const view: ViewDefinition = {
  title: (t) => t.map.heading,
  component: MapView,
  export: ["picture"],
};
