// Terms that a package declares: roles of layers, forms of assistance, families of agreements, words for queries.

/**
 * What a layer draws: ties of single agreements; the region of an agreement of several parties; such agreements as ties,
 * party by party, where there are too many for regions; one that was signed and
 * never entered into force, drawn as ties; negotiations; mutual assistance; members and seats of a multilateral body,
 * which have no ties and are loaded when first shown.
 */
export type LayerRole = "bilateral" | "framework" | "plurilateral" | "unratified" | "talks" | "assistance" | "body";

/** `#rrggbb` in each theme of the page. */
export interface ThemeColours {
  light: string;
  dark: string;
  contrast: string;
}

/** Legal kind of a form of assistance: separate agreement, arrangement between authorities or private bodies, or chapter. */
export type AssistanceKind = "agreement" | "arrangement" | "private-arrangement" | "chapter" | "plurilateral-chapter";

/** A form of assistance with its name in the package. Rows and exports refer to its id. */
export interface AssistanceForm {
  id: string;
  kind: AssistanceKind;
}

/** `partnership`: EPA or FTA; `related`: another instrument that is counted with them. */
export type AgreementFamily = "partnership" | "related";

/** Words of the query language for kinds that this package names itself. The id is used in addresses. */
export interface QueryWord {
  id: string;
  means: "partnership" | "assistance";
  words: string[];
}
