// How the numbers of the network are counted: beside the picture, with the switch behind it.
import { type ReactNode, Suspense, useRef } from "react";
import { ruleWords } from "../../i18n/counting.ts";
import { organisationsInFrameworks } from "../../model/world/counting.ts";
import { late } from "../../ui/late/late.ts";
import { Popover } from "../../ui/Popover.tsx";
import { useAtlas, useLocale } from "../atlas.ts";
import { LiveLines, useLive, writeLines } from "../live.tsx";
import { Guarded } from "../notices/Guarded.tsx";
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
      const organisations = organisationsInFrameworks(world, snapshot);
      const rule = (language: "en" | "ja") => ruleWords(world, snapshot, state.rule, language, organisations);
      return locale.lines((t, language) => t.network.numbers(rule(language))).join(LINE);
    },
    (lines) => writeLines(at.current, lines.split(LINE)),
  );
  const label = locale.text((t) => t.network.counting);
  return (
    <div className="network-rule">
      <Popover
        label={label}
        icon="down"
        className="link-button"
        words={
          <span ref={at}>
            <LiveLines lines={said.split(LINE)} block />
          </span>
        }
      >
        <h2>{label}</h2>
        <Guarded name={(t) => t.network.counting}>
          <Suspense fallback={null}>
            <CountChoices />
          </Suspense>
        </Guarded>
      </Popover>
    </div>
  );
}
