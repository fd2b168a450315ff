// Any other hypothesis: a party, an agreement and a day.
import { type FormEvent, type ReactNode, useState } from "react";
import { type Day, isoOf, parsePartialDate } from "../../data/day.ts";
import { agreementShort, byName, partyName } from "../../i18n/names.ts";
import { whyNot } from "../../model/world/hypotheses.ts";
import { useFacts, useLocale } from "../atlas.ts";
import { Pick } from "../tool-frame/controls.tsx";
import { SayWork, useWork } from "../tool-frame/Tool.tsx";
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
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<string>();
  const { focal, longStart, asOf } = facts.dataset.meta;
  const submit = (e: FormEvent): void => {
    e.preventDefault();
    const from = typed === undefined ? day : parsePartialDate(typed)?.first;
    if (from === undefined || from < longStart || from > asOf) {
      setFault(locale.text((t) => t.timeline.badDate(typed ?? "", isoOf(longStart), isoOf(asOf))));
      return;
    }
    const h = { agreement, party, day: from };
    const why = whyNot(facts, h);
    setFault(why === undefined ? undefined : text((w) => w.whatif.whyNot[why]));
    if (why === undefined) imagine(h);
  };
  const nameOf = (id: string): string => partyName(facts.parties.get(id), lead, id);
  return (
    <form className="imagine-other" onSubmit={submit} noValidate>
      <h3>
        <SayWork of={(w) => w.whatif.other} />
      </h3>
      <Pick
        label={text((w) => w.columns.party)}
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
        label={text((w) => w.columns.agreement)}
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
        <input size={10} inputMode="numeric" value={typed ?? isoOf(day)} onChange={(e) => setTyped(e.target.value)} />
      </label>
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
