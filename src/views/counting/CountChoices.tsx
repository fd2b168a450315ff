// The switch of counting: organisations as one or as their states, and whether the focal party counts.
import type { ReactNode } from "react";
import { COUNT_CHOICE } from "../../i18n/count-choice.ts";
import { focalName, partyShort } from "../../i18n/names.ts";
import { countsCentre, countsStates, ruleOf } from "../../model/world/counting.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas, useAtlasState, useWorld } from "../atlas.ts";
import { Joined, Text } from "../text.tsx";
import "./counting.css";

export function CountChoices(): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const rule = useAtlasState((s) => s.rule);
  const { focal } = world.dataset.meta;
  return (
    <div className="count-choices" data-rule={rule}>
      <Choice
        legend={<Joined of={(_, language) => COUNT_CHOICE[language].organisations} />}
        value={countsStates(rule) ? "states" : "one"}
        options={(["one", "states"] as const).map((value) => ({
          value,
          label: <Joined of={(_, language) => COUNT_CHOICE[language][value]} />,
        }))}
        onChange={(value) => actions.set({ rule: ruleOf(value === "states", countsCentre(rule)) })}
      />
      <Choice
        legend={<Joined of={(_, language) => partyShort(world.parties.get(focal), language, focal)} />}
        value={countsCentre(rule) ? "with" : "without"}
        options={(["without", "with"] as const).map((value) => ({
          value,
          label: <Joined of={(_, language) => COUNT_CHOICE[language][value]} />,
        }))}
        onChange={(value) => actions.set({ rule: ruleOf(countsStates(rule), value === "with") })}
      />
      <p className="quiet">
        <Text of={(_, language) => COUNT_CHOICE[language].note(focalName(world, language))} block />
      </p>
    </div>
  );
}
