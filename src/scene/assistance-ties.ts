// Ties of mutual assistance: the firmer the form, the closer the dots. Chapters have none; they mark the tie of their agreement.
import type { AssistanceKind } from "../data/layer-terms.ts";
import type { StyleName } from "./style/style.ts";

export const ASSISTANCE_TIES: Partial<Record<AssistanceKind, StyleName>> = {
  agreement: "tie-assistance",
  arrangement: "tie-arrangement",
  "private-arrangement": "tie-private-arrangement",
};
