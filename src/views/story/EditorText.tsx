// Words of the editor, in the language that is shown.
import type { ReactNode } from "react";
import { EDITOR, type EditorWords } from "../../i18n/editor.ts";
import type { Language } from "../../i18n/locale.ts";
import { useLocale } from "../atlas.ts";
import { Text } from "../text.tsx";

type Of = (w: EditorWords, language: Language) => string;

export const EditorText = ({ of }: { of: Of }): ReactNode => (
  <Text of={(_, language) => of(EDITOR[language], language)} />
);

/** The same as plain text, for labels. */
export function useEditorText(): (of: Of) => string {
  const { text } = useLocale();
  return (of) => text((_, language) => of(EDITOR[language], language));
}
