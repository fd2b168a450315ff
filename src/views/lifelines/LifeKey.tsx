// What the colours and the textures of the lines mean, in the row of controls.
import type { ReactNode } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { agreementShort } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import { SayWork } from "../tool-frame/Tool.tsx";

const STAGES = [
  ["talks", "negotiating"],
  ["signed", "signed"],
  ["inForce", "in-force"],
] as const;

/** Of agreements that never entered into force there are only signatures. */
const SAMPLES: Partial<Record<string, string>> = { assistance: "assistance", unratified: "signed" };

export function LifeKey(): ReactNode {
  const { dataset, agreements } = useWorld();
  const drawn = dataset.meta.layers.filter((l) =>
    ["bilateral", "framework", "plurilateral", "unratified", "assistance"].includes(l.role),
  );
  return (
    <ul className="life-key to-end">
      {drawn.map((layer) => (
        <li key={layer.id}>
          <i className={`life-sample layer-${layer.id} life-${SAMPLES[layer.role] ?? "in-force"}`} />
          <span>
            <Text
              of={(_, language) =>
                layer.role !== "bilateral" && layer.role !== "assistance"
                  ? agreements.has(layer.id)
                    ? agreementShort(agreements.get(layer.id), language, layer.id)
                    : wordsIn(layer.name, language)
                  : WORK[language].overlaps.kinds[layer.role]
              }
            />
          </span>
        </li>
      ))}
      {STAGES.map(([word, stage]) => (
        <li key={stage}>
          <i className={`life-sample life-${stage}`} />
          <SayWork of={(w) => w.lives.key[word]} />
        </li>
      ))}
    </ul>
  );
}
