// Words of one's own data, in the language that is shown.
import type { ReactNode } from "react";
import type { Language } from "../../i18n/locale.ts";
import { OWN_DATA, type OwnDataWords } from "../../i18n/own-data.ts";
import { useLocale } from "../atlas.ts";
import { Text } from "../text.tsx";

type Of = (w: OwnDataWords, language: Language) => string;

export const Say = ({ of, block = false }: { of: Of; block?: boolean }): ReactNode => (
  <Text of={(_, language) => of(OWN_DATA[language], language)} block={block} />
);

/** The same as plain text, for labels. */
export function useOwnWords(): (of: Of) => string {
  const { text } = useLocale();
  return (of) => text((_, language) => of(OWN_DATA[language], language));
}
