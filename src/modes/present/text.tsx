import type { ReactNode } from "react";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { Say } from "../../views/text.tsx";

/** Words of presenting, which come with it. */
export const SayPresent = ({ of, block = false }: { of: (w: PresentWords) => string; block?: boolean }): ReactNode => (
  <Say of={(_, tongue) => of(PRESENT[tongue])} block={block} />
);
