import type { ViewDefinition } from "../view-definition.ts";
import { NetworkView } from "./NetworkView.tsx";

export const view: ViewDefinition = {
  title: (t) => t.network.heading,
  component: NetworkView,
  export: ["picture"],
};
