// Any other hypothesis: a party, an agreement and a day.
import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { Day } from "../../data/day.ts";
import { formatDay } from "../../i18n/locale.ts";
import { agreementShort, byName, partyName } from "../../i18n/names.ts";
import { whyNot } from "../../model/world/hypotheses.ts";
import { useFacts, useLocale } from "../atlas.ts";
import { Pick } from "../tool-frame/controls.tsx";
import { SayWork, useWork } from "../tool-frame/Tool.tsx";
import { JoinedWork } from "../tool-frame/words.tsx";
import { DayFault } from "../typed-day/DayFault.tsx";
import { useTypedDay } from "../typed-day/useTypedDay.ts";
import { useImagine } from "./useImagine.ts";

const NONE = { value: "", label: "–" };

export function Other({ day }: { day: Day }): ReactNode {
  const facts = useFacts();
  const locale = useLocale();
  const { lead } = locale;
  const { text } = useWork();
  const imagine = useImagine();
  const [agreement, setAgreement] = useState("");
  const [party, setParty] = useState("");
  const [fault, setFault] = useState<string>();
  const { focal, longStart } = facts.dataset.meta;
  const faultId = useId();
  const take = (from: Day): void => {
    const h = { agreement, party, day: from };
    const why = whyNot(facts, h);
    setFault(why === undefined ? undefined : text((w) => w.whatif.whyNot[why]));
    if (why === undefined) imagine(h);
  };
  // What is imagined may lie after the last day of the facts.
  const field = useTypedDay({ from: longStart }, take);
  const submit = (e: FormEvent): void => {
    e.preventDefault();
    setFault(undefined);
    if (field.typed === undefined) take(day);
    else field.submit();
  };
  const nameOf = (id: string): string => partyName(facts.parties.get(id), lead, id);
  return (
    <form className="imagine-other" onSubmit={submit} noValidate>
      <h3>
        <SayWork of={(w) => w.whatif.other} />
      </h3>
      <Pick
        label={<JoinedWork of={(w) => w.columns.party} />}
        isNamed
        value={party}
        options={[
          NONE,
          ...byName(
            [...facts.parties.keys()].filter((id) => id !== focal),
            nameOf,
            locale,
          ).map((id) => ({ value: id, label: nameOf(id) })),
        ]}
        onChange={setParty}
      />
      <Pick
        label={<JoinedWork of={(w) => w.columns.agreement} />}
        isNamed
        value={agreement}
        options={[
          NONE,
          ...[...facts.agreements.values()].map((a) => ({ value: a.id, label: agreementShort(a, lead, a.id) })),
        ]}
        onChange={setAgreement}
      />
      <label className="check">
        <SayWork of={(w) => w.columns.since} />
        <input
          size={14}
          value={field.typed ?? formatDay(day, locale.t, "day", true)}
          data-day="imagined"
          aria-invalid={field.fault !== undefined}
          aria-describedby={field.fault ? faultId : undefined}
          onChange={(e) => field.type(e.target.value)}
        />
      </label>
      <DayFault id={faultId} field={field} className="inline-fault" />
      <button type="submit" className="text-button">
        <SayWork of={(w) => w.whatif.imagine} />
      </button>
      {fault !== undefined && (
        <p role="alert" className="inline-fault">
          {fault}
        </p>
      )}
    </form>
  );
}
