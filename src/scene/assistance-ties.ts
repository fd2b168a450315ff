// Styles of assistance ties: the more binding the form, the closer the dots. Chapters have no tie of their own; they are a
// mark on the tie of their agreement.
import type { AssistanceKind } from "../data/layer-terms.ts";
import type { StyleName } from "./style/style.ts";

export const ASSISTANCE_TIES: Partial<Record<AssistanceKind, StyleName>> = {
  agreement: "tie-assistance",
  arrangement: "tie-arrangement",
  "private-arrangement": "tie-private-arrangement",
};
