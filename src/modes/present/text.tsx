import type { ReactNode } from "react";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { Text } from "../../views/text.tsx";

/** Text from the catalogue of the presentation, which is loaded with it. */
export const PresentText = ({ of, block = false }: { of: (w: PresentWords) => string; block?: boolean }): ReactNode => (
  <Text of={(_, language) => of(PRESENT[language])} block={block} />
);
