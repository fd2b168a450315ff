// Over the pictures, in a row of its own so that it lies on none of their buttons: under which conditions they are true, and what could
// not be done, as long as there is something to say.
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { KNOWN_WORDS } from "../../i18n/known.ts";
import { formatDay } from "../../i18n/locale.ts";
import { useFocusBack } from "../../ui/useFocusBack.ts";
import { NARROW, useMedia } from "../../ui/useMedia.ts";
import { useSize } from "../../ui/useSize.ts";
import { useAtlas, useAtlasState } from "../atlas.ts";
import { Text } from "../text.tsx";
import { Imagined } from "./Imagined.tsx";
import { Notices } from "./Notices.tsx";
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

/** Its button goes with it. */
function Row({ children }: { children: ReactNode }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useFocusBack(box);
  return <div ref={box}>{children}</div>;
}

export function Conditions(): ReactNode {
  const isImagined = useAtlasState((s) => s.whatif.length > 0);
  const isPartKnown = useAtlasState((s) => s.known !== undefined);
  const hasNotices = useAtlasState((s) => s.notices.length > 0);
  const box = useRef<HTMLDivElement>(null);
  const { height } = useSize(box);
  // On a phone they stand over the top of the picture, which begins under them.
  useLayoutEffect(() => {
    document.documentElement.style.setProperty("--conditions", `${height}px`);
    return () => void document.documentElement.style.removeProperty("--conditions");
  }, [height]);
  return (
    <div className="conditions" ref={box}>
      {isImagined && (
        <Row>
          <Imagined />
        </Row>
      )}
      {isPartKnown && (
        <Row>
          <AsKnown />
        </Row>
      )}
      {hasNotices && (
        <Row>
          <Notices />
        </Row>
      )}
    </div>
  );
}
