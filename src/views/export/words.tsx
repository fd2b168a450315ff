// Words of exporting and of decks in one line, each language in its own element.
import type { ReactNode } from "react";
import { DECK, type DeckWords } from "../../i18n/deck.ts";
import { EXPORT, type ExportWords } from "../../i18n/export.ts";
import { Joined } from "../text.tsx";

export const JoinedExport = ({ of }: { of: (w: ExportWords) => string }): ReactNode => (
  <Joined of={(_, language) => of(EXPORT[language])} />
);
export const JoinedDeck = ({ of }: { of: (w: DeckWords) => string }): ReactNode => (
  <Joined of={(_, language) => of(DECK[language])} />
);
