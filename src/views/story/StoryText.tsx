// Words of the catalogue of stories, in the language that is shown.
import type { ReactNode } from "react";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { useLocale } from "../atlas.ts";
import { Text } from "../text.tsx";

export const StoryText = ({ of }: { of: (w: PresentWords["stories"]) => string }): ReactNode => (
  <Text of={(_, language) => of(PRESENT[language].stories)} />
);

/** The same as plain text, for labels. */
export function useStoryText(): (of: (w: PresentWords["stories"]) => string) => string {
  const { text } = useLocale();
  return (of) => text((_, language) => of(PRESENT[language].stories));
}
