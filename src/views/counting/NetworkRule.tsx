// How the numbers of the network are counted: beside the picture, with the switch behind it.
import { type ReactNode, Suspense, useRef } from "react";
import { networkNumbers } from "../../i18n/counting.ts";
import { late } from "../../ui/late/late.ts";
import { Popover } from "../../ui/Popover.tsx";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { LiveLines, useLive, writeLines } from "../live.tsx";
import { Guarded } from "../notices/Guarded.tsx";
import { Joined } from "../text.tsx";
import "./network-rule.css";

const CountChoices = late(() => import("./CountChoices.tsx").then((m) => m.CountChoices));
const LINE = "\n";

export function NetworkRule(): ReactNode {
  const { worldOf } = useAtlas();
  const locale = useLocale();
  const at = useRef<HTMLSpanElement>(null);
  const said = useLive(
    (state) => {
      const world = worldOf(state);
      const snapshot = world.at(state.day);
      return locale.lines((_, language) => networkNumbers(world, snapshot, state.rule, language)).join(LINE);
    },
    (lines) => writeLines(at.current, lines.split(LINE)),
  );
  const isTold = useAtlasState((s) => s.mode === "present");
  const label = locale.text((t) => t.network.counting);
  const words = (
    <span ref={at}>
      <LiveLines lines={said.split(LINE)} block />
    </span>
  );
  // Nothing on a wall is a control.
  if (isTold) return <p className="network-rule">{words}</p>;
  return (
    <div className="network-rule">
      <Popover label={label} icon="down" door="counting" className="link-button" words={words}>
        <h2>
          <Joined of={(t) => t.network.counting} />
        </h2>
        <Guarded name={(t) => t.network.counting}>
          <Suspense fallback={null}>
            <CountChoices />
          </Suspense>
        </Guarded>
      </Popover>
    </div>
  );
}
