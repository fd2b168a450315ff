// Over the pictures: under which conditions they are true, as long as there are some.
import type { ReactNode } from "react";
import { KNOWN_WORDS } from "../../i18n/known.ts";
import { formatDay } from "../../i18n/locale.ts";
import { useAtlas, useAtlasState } from "../atlas.ts";
import { Text } from "../text.tsx";
import { Imagined } from "./Imagined.tsx";
import "./notices.css";

/** Facts recorded after a day are left out: said, with a button to have them all. */
function AsKnown(): ReactNode {
  const { actions } = useAtlas();
  const known = useAtlasState((s) => s.known);
  if (known === undefined) return null;
  return (
    <div className="condition" role="status" data-as-known="">
      <p>
        <Text block of={(t, language) => KNOWN_WORDS[language].banner(formatDay(known, t))} />
      </p>
      <button type="button" className="text-button" onClick={() => actions.set({ known: undefined })}>
        <Text of={(_, language) => KNOWN_WORDS[language].all} />
      </button>
    </div>
  );
}

export const Conditions = (): ReactNode => (
  <div className="conditions">
    <Imagined />
    <AsKnown />
  </div>
);
