import type { ReactNode } from "react";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { Text } from "../../views/text.tsx";

/** Words of presenting, which come with it. */
export const PresentText = ({ of, block = false }: { of: (w: PresentWords) => string; block?: boolean }): ReactNode => (
  <Text of={(_, language) => of(PRESENT[language])} block={block} />
);
