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

/** In a panel or a list. `isSaid`: the rule stands beside the number already. */
export const CountRule = (props: { organisations?: readonly PartyId[]; isSaid?: boolean }): ReactNode => (
  <details className="count-rule">
    <summary>
      {props.isSaid ? (
        <Text of={(_, language) => COUNT_CHOICE[language].heading} />
      ) : (
        <Words organisations={props.organisations} />
      )}
    </summary>
    <CountChoices />
  </details>
);

/** Beside what leaves a view, whose sentence says the rule. */
export function CountMenu(): ReactNode {
  const { text } = useLocale();
  return (
    <Menu
      label={text((_, language) => COUNT_CHOICE[language].heading)}
      words={
        <span>
          <Text of={(_, language) => COUNT_CHOICE[language].heading} />
        </span>
      }
      className="text-button count-menu"
    >
      <CountChoices />
    </Menu>
  );
}
