// Words of sharing in one line, each language in its own element.
import type { ReactNode } from "react";
import { SHARE, type ShareWords } from "../../i18n/share.ts";
import { Joined } from "../text.tsx";

export const JoinedShare = ({ of }: { of: (w: ShareWords) => string }): ReactNode => (
  <Joined of={(_, language) => of(SHARE[language])} />
);
