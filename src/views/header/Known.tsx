// The day up to which the atlas knows facts: what was on record then, and nothing that was recorded later.
import { type ReactNode, useId } from "react";
import { KNOWN_WORDS } from "../../i18n/known.ts";
import { formatDay } from "../../i18n/locale.ts";
import { TYPED_DAY } from "../../i18n/typed-day.ts";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { Text } from "../text.tsx";
import { DayFault } from "../typed-day/DayFault.tsx";
import { useTypedDay } from "../typed-day/useTypedDay.ts";

export function Known(): ReactNode {
  const { actions, dataset } = useAtlas();
  const { t, lead } = useLocale();
  const known = useAtlasState((s) => s.known);
  // Facts are recorded after the day of the data as well.
  const field = useTypedDay({ from: dataset.meta.longStart }, (day) => actions.set({ known: day }));
  const faultId = useId();
  const { fault } = field;
  return (
    <div className="known-day">
      <label className="known-field">
        <span>
          <Text of={(_, language) => KNOWN_WORDS[language].label} />
        </span>
        <input
          size={14}
          autoComplete="off"
          placeholder={TYPED_DAY[lead].example}
          value={field.typed ?? (known === undefined ? "" : formatDay(known, t, "day", true))}
          data-known
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? faultId : undefined}
          onChange={(e) => field.type(e.target.value)}
          onBlur={field.submit}
          onKeyDown={(e) => {
            if (e.key === "Enter") field.submit();
          }}
        />
      </label>
      {known !== undefined && (
        <button type="button" className="text-button" onClick={() => actions.set({ known: undefined })}>
          <Text of={(_, language) => KNOWN_WORDS[language].all} />
        </button>
      )}
      <DayFault id={faultId} field={field} className="known-fault" />
      <p className="quiet">
        <Text of={(_, language) => KNOWN_WORDS[language].about} />
      </p>
    </div>
  );
}
