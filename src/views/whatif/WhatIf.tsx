// What-if: adds hypothetical entries into force with a click, compares figures, and removes them all with one action.
import { type FormEvent, type ReactNode, useState } from "react";
import { type Day, isoOf, parsePartialDate } from "../../data/day.ts";
import { formatDay, formatShare } from "../../i18n/locale.ts";
import { agreementShort, byName, partyName } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { coverageOn, roundShare } from "../../model/coverage/coverage.ts";
import { figuresOn } from "../../model/coverage/figures.ts";
import { candidatesOf } from "../../model/world/candidates.ts";
import { encodeHypothesis, MAX_HYPOTHESES, whyNot } from "../../model/world/hypotheses.ts";
import type { Hypothesis } from "../../model/world/with-hypotheses.ts";
import { useAtlas, useAtlasState, useDetails, useFacts, useLocale, useTimed, useWorld } from "../atlas.ts";
import { useCoverageOptions } from "../figures/useCoverageOptions.ts";
import { AgreementLink, PartyLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";
import { SayWork, Tool, useWork } from "../tool-frame/Tool.tsx";
import { ViewExport } from "../tool-frame/ViewExport.tsx";

const same = (a: Hypothesis, b: Pick<Hypothesis, "agreement" | "party">): boolean =>
  a.agreement === b.agreement && a.party === b.party;

function useImagine(): (h: Hypothesis) => void {
  const { actions, store } = useAtlas();
  return (h) => {
    const rest = store.getState().whatif.filter((other) => !same(other, h));
    actions.set({ whatif: [...rest, h].slice(-MAX_HYPOTHESES) });
  };
}

function Chosen(): ReactNode {
  const { actions } = useAtlas();
  const whatif = useAtlasState((s) => s.whatif);
  const { t: lead } = useLocale();
  if (whatif.length === 0) return null;
  return (
    <section>
      <h3>
        <SayWork of={(w) => w.whatif.chosen} />
      </h3>
      <ul className="inline-list" data-chosen={whatif.length}>
        {whatif.map((h) => (
          <li key={encodeHypothesis(h)}>
            <PartyLink id={h.party} /> <AgreementLink id={h.agreement} /> {formatDay(h.day, lead, "day", true)}{" "}
            <button
              type="button"
              className="text-button"
              onClick={() => actions.set({ whatif: whatif.filter((o) => o !== h) })}
            >
              <SayWork of={(w) => w.whatif.remove} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Figures with and without hypotheses on the shown day. */
function Effect(): ReactNode {
  const world = useWorld();
  const facts = useFacts();
  const day = useTimed((s) => s.day);
  const { flow, basis, trade } = useCoverageOptions();
  const { t: lead } = useLocale();
  const [a, b] = [figuresOn(facts, day), figuresOn(world, day)];
  const share = (w: typeof world): string => {
    const value = coverageOn(w, day, { basis, trade })?.[flow];
    return value == null ? "–" : formatShare(roundShare(value), lead);
  };
  const rows: [key: string, name: ReactNode, fact: string | number, imagined: string | number][] = [
    [
      "agreements",
      <Text key="a" of={(t) => t.figures.agreements(b.agreements.inForce)} />,
      a.agreements.inForce,
      b.agreements.inForce,
    ],
    [
      "partners",
      <Text key="p" of={(t) => t.figures.partners(b.partners.inForce)} />,
      a.partners.inForce,
      b.partners.inForce,
    ],
    ["coverage", <Text key="c" of={(t) => t.figures.coverage} />, share(facts), share(world)],
  ];
  return (
    <table className="grid-table" data-effect>
      <thead>
        <tr>
          <th scope="col">
            <SayWork of={(w) => w.columns.figure} />
          </th>
          <th scope="col">
            <SayWork of={(w) => w.whatif.facts} />
          </th>
          <th scope="col">
            <Text of={(t) => t.hypothetical.mark} />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, name, fact, imagined]) => (
          <tr key={key} data-row={key}>
            <th scope="row">{name}</th>
            <td>{fact}</td>
            <td>
              <b>{imagined}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Candidates({ day }: { day: Day }): ReactNode {
  const facts = useFacts();
  const { applicants } = useDetails();
  const whatif = useAtlasState((s) => s.whatif);
  const imagine = useImagine();
  const { text, lead } = useWork();
  const found = candidatesOf(
    facts,
    day,
    applicants.filter((a) => a.status !== "acceded"),
  ).filter((c) => !whatif.some((h) => same(h, c)));
  return (
    <section>
      <h3>
        <SayWork of={(w) => w.whatif.candidates} />
      </h3>
      <table className="grid-table" data-candidates={found.length}>
        <tbody>
          {found.map((c) => (
            <tr key={`${c.agreement} ${c.party}`}>
              <th scope="row">
                <PartyLink id={c.party} />
              </th>
              <td>
                <AgreementLink id={c.agreement} />
              </td>
              <td>
                <SayWork of={(w) => w.whatif.why[c.why]} />
              </td>
              <td>
                <button
                  type="button"
                  className="text-button"
                  data-imagine={`${c.agreement}:${c.party}`}
                  aria-label={text((w) => `${w.whatif.imagine}: ${c.party} ${c.agreement}`)}
                  onClick={() => imagine({ agreement: c.agreement, party: c.party, day })}
                >
                  {lead.whatif.imagine}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Other({ day }: { day: Day }): ReactNode {
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
    <form className="table-tools" onSubmit={submit} noValidate>
      <h3>
        <SayWork of={(w) => w.whatif.other} />
      </h3>
      <label className="check">
        <SayWork of={(w) => w.columns.party} />
        <select value={party} onChange={(e) => setParty(e.target.value)}>
          <option value="">–</option>
          {byName(
            [...facts.parties.keys()].filter((id) => id !== focal),
            nameOf,
            locale,
          ).map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <SayWork of={(w) => w.columns.agreement} />
        <select value={agreement} onChange={(e) => setAgreement(e.target.value)}>
          <option value="">–</option>
          {[...facts.agreements.values()].map((a) => (
            <option key={a.id} value={a.id}>
              {agreementShort(a, lead, a.id)}
            </option>
          ))}
        </select>
      </label>
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

export function WhatIfView(): ReactNode {
  const { worldOf } = useAtlas();
  const locale = useLocale();
  const { lead } = locale;
  const day = useTimed((s) => s.day);
  const world = useWorld();
  const binding = useTimed((s) => worldOf(s).at(s.day)).ties.filter((t) => t.stage === "in-force");
  return (
    <Tool
      id="whatif"
      about={
        <p className="quiet">
          <SayWork of={(w) => w.whatif.about} />
        </p>
      }
      take={
        <ViewExport
          of="whatif"
          question={locale.text((t, language) => WORK[language].whatif.question(formatDay(day, t)))}
          table={() => ({
            id: "what-if",
            columns: [WORK[lead].columns.party, WORK[lead].columns.agreement, WORK[lead].columns.since],
            rows: binding.map((t) => [
              partyName(world.parties.get(t.party), lead, t.party),
              agreementShort(world.agreements.get(t.agreement), lead, t.agreement),
              t.since?.text ?? "",
            ]),
          })}
        />
      }
    >
      <Chosen />
      <Effect />
      <Candidates day={day} />
      <Other day={day} />
    </Tool>
  );
}
