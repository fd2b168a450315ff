// What a package declares of its own names: roles of layers, forms of assistance, families of agreements, words of questions.

/**
 * What a layer draws: ties of single agreements; the region of an agreement of several parties; one that was signed and
 * never entered into force, drawn as ties; negotiations; mutual assistance; members and seats of a multilateral body,
 * which have no ties and are loaded when first shown.
 */
export type LayerRole = "bilateral" | "framework" | "unratified" | "talks" | "assistance" | "body";

/** `#rrggbb` in each theme of the page. */
export interface ThemeColours {
  light: string;
  dark: string;
  contrast: string;
}

/** What a form of assistance is: a treaty of its own, an arrangement between authorities or private bodies, a chapter. */
export type AssistanceKind = "agreement" | "arrangement" | "private-arrangement" | "chapter" | "plurilateral-chapter";

/** A form of assistance as the package calls it; its rows and what is exported name it by this id. */
export interface AssistanceForm {
  id: string;
  kind: AssistanceKind;
}

/** A partnership agreement (EPA, FTA), or an instrument that is none but is counted beside them. */
export type AgreementFamily = "partnership" | "related";

/** Words of the query language for what this package calls by a name of its own. The id stands in addresses. */
export interface QueryWord {
  id: string;
  means: "partnership" | "assistance";
  words: string[];
}
