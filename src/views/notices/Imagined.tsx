// Notice while there are hypotheses, with a button to remove them all.
import { type ReactNode, useSyncExternalStore } from "react";
import { sentenceCase } from "../../i18n/title.ts";
import { hypothesesSaid } from "../../pictures/words/hypotheses.ts";
import { NARROW, useMedia } from "../../ui/useMedia.ts";
import { useAtlas, useAtlasState, useFacts } from "../atlas.ts";
import { Text } from "../text.tsx";
import { LoadFailed } from "./LoadFailed.tsx";
import "./notices.css";

export function Imagined(): ReactNode {
  const { actions, placer } = useAtlas();
  const whatif = useAtlasState((s) => s.whatif);
  const facts = useFacts();
  const { status } = useSyncExternalStore(placer.subscribe, placer.now, placer.now);
  const isSmall = useMedia(NARROW);
  if (whatif.length === 0) return null;
  return (
    <div className="condition" role="status" data-imagined={whatif.length}>
      <p>
        <Text
          block
          of={(t, language) => {
            const said = hypothesesSaid(whatif, facts, t, language);
            return isSmall ? t.aside(sentenceCase(t.hypothetical.mark), said) : t.hypothetical.banner(said);
          }}
        />
      </p>
      {status === "failed" && <LoadFailed name={(t) => t.network.heading} again={placer.ask} />}
      <button type="button" className="text-button" onClick={() => actions.set({ whatif: [] })}>
        <Text of={(t) => t.hypothetical.back} />
      </button>
    </div>
  );
}
