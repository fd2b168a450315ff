// Words of the catalogue of stories, in the language that is shown.
import type { ReactNode } from "react";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { Say } from "../text.tsx";

export const SayStory = ({ of }: { of: (w: PresentWords["stories"]) => string }): ReactNode => (
  <Say of={(_, tongue) => of(PRESENT[tongue].stories)} />
);
