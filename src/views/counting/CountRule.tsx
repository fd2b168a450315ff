// What stands beside a number of parties: the rule in a few words, which opens the switch.
import type { ReactNode } from "react";
import type { PartyId } from "../../data/types.ts";
import { COUNT_CHOICE } from "../../i18n/count-choice.ts";
import { ruleWords } from "../../i18n/counting.ts";
import { useAtlasState, useLocale, useSnapshot, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import { Menu } from "../tool-frame/Menu.tsx";
import { CountChoices } from "./CountChoices.tsx";

/** `organisations`: those in the number; else all that have something in force. */
function Words({ organisations }: { organisations?: readonly PartyId[] | undefined }): ReactNode {
  const world = useWorld();
  const snapshot = useSnapshot();
  const rule = useAtlasState((s) => s.rule);
  return (
    <Text
      of={(_, language) => COUNT_CHOICE[language].counted(ruleWords(world, snapshot, rule, language, organisations))}
    />
  );
}

/** In a panel or a list. */
export const CountRule = ({ organisations }: { organisations?: readonly PartyId[] }): ReactNode => (
  <details className="count-rule">
    <summary>
      <Words organisations={organisations} />
    </summary>
    <CountChoices />
  </details>
);

/** In a row of controls. */
export function CountMenu(): ReactNode {
  const { text } = useLocale();
  return (
    <Menu
      label={text((_, language) => COUNT_CHOICE[language].heading)}
      words={
        <span>
          <Words />
        </span>
      }
      className="chip count-menu"
    >
      <CountChoices />
    </Menu>
  );
}
