// The day up to which the atlas knows facts: what was on record then, and nothing that was recorded later.
import { type ReactNode, useState } from "react";
import { KNOWN_WORDS } from "../../i18n/known.ts";
import { saysWhenRecorded } from "../../model/time/recorded.ts";
import { useAtlas, useAtlasState } from "../atlas.ts";
import { Text } from "../text.tsx";
import { DayField } from "../typed-day/DayField.tsx";

export function Known(): ReactNode {
  const { actions, dataset } = useAtlas();
  const known = useAtlasState((s) => s.known);
  const [canAsk] = useState(() => saysWhenRecorded(dataset));
  if (!canAsk)
    return (
      <p className="quiet" data-known="cannot">
        <Text of={(_, language) => KNOWN_WORDS[language].cannot} />
      </p>
    );
  return (
    <div className="known-day">
      <DayField
        label={
          <span>
            <Text of={(_, language) => KNOWN_WORDS[language].label} />
          </span>
        }
        labelClass="known-field"
        faultClass="known-fault"
        attributes={{ "data-known": "" }}
        day={known}
        // Facts are recorded after the day of the data as well.
        reach={{ from: dataset.meta.longStart }}
        onDay={(day) => actions.set({ known: day })}
      />
      {known !== undefined && (
        <button type="button" className="text-button" onClick={() => actions.set({ known: undefined })}>
          <Text of={(_, language) => KNOWN_WORDS[language].all} />
        </button>
      )}
      <p className="quiet">
        <Text of={(_, language) => KNOWN_WORDS[language].about} />
      </p>
    </div>
  );
}
