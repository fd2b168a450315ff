// Over the pictures: under which conditions they are true, as long as there are some.
import type { ReactNode } from "react";
import { KNOWN_WORDS } from "../../i18n/known.ts";
import { formatDay } from "../../i18n/locale.ts";
import { NARROW, useMedia } from "../../ui/useMedia.ts";
import { useAtlas, useAtlasState } from "../atlas.ts";
import { Text } from "../text.tsx";
import { Imagined } from "./Imagined.tsx";
import "./notices.css";

/** Facts recorded after a day are left out: said, with a button to have them all. */
function AsKnown(): ReactNode {
  const { actions } = useAtlas();
  const known = useAtlasState((s) => s.known);
  const isTold = useAtlasState((s) => s.mode === "present");
  const isSmall = useMedia(NARROW);
  if (known === undefined) return null;
  // On a wall it is read from afar, and nobody is there to press anything.
  if (isTold)
    return (
      <p className="condition" data-as-known="">
        <Text of={(t, language) => KNOWN_WORDS[language].mark(formatDay(known, t))} />
      </p>
    );
  return (
    <div className="condition" role="status" data-as-known="">
      <p>
        <Text
          block
          of={(t, language) => KNOWN_WORDS[language][isSmall ? "mark" : "banner"](formatDay(known, t, "day", isSmall))}
        />
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
