// Words of the dialog for plain tables, in the languages that are shown.
import type { ReactNode } from "react";
import type { Language } from "../../i18n/locale.ts";
import { PLAIN_TABLE, type PlainTableWords } from "../../i18n/plain-table.ts";
import { useLocale } from "../atlas.ts";
import { Text } from "../text.tsx";

type Of = (w: PlainTableWords, language: Language) => string;

export const Say = ({ of, block = false }: { of: Of; block?: boolean }): ReactNode => (
  <Text of={(_, language) => of(PLAIN_TABLE[language], language)} block={block} />
);

/** The same as plain text, for labels and options. */
export function usePlainWords(): (of: Of) => string {
  const { text } = useLocale();
  return (of) => text((_, language) => of(PLAIN_TABLE[language], language));
}
