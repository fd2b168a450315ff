// What-if: adds hypothetical entries into force with a click, compares figures, and removes them all with one action.
import type { ReactNode } from "react";
import type { Day } from "../../data/day.ts";
import { formatDay, formatShare } from "../../i18n/locale.ts";
import { agreementShort, partyName } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { coverageOn, roundShare } from "../../model/coverage/coverage.ts";
import { figuresOn } from "../../model/coverage/figures.ts";
import { candidatesOf } from "../../model/world/candidates.ts";
import { encodeHypothesis } from "../../model/world/hypotheses.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas, useAtlasState, useDetails, useFacts, useLocale, useTimed, useWorld } from "../atlas.ts";
import { useCoverageOptions } from "../figures/useCoverageOptions.ts";
import { AgreementLink, PartyLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";
import { BeforeAfter, countsBeforeAfter } from "../tool-frame/BeforeAfter.tsx";
import { Main, SayWork, Side, Tool, useWork } from "../tool-frame/Tool.tsx";
import { ViewExport } from "../tool-frame/ViewExport.tsx";
import { LiveSentence } from "../tool-frame/words.tsx";
import { Other } from "./Other.tsx";
import { same, useImagine } from "./useImagine.ts";
import { whatIfTable } from "./whatif-table.ts";
import "./whatif.css";

function Chosen(): ReactNode {
  const { actions } = useAtlas();
  const whatif = useAtlasState((s) => s.whatif);
  const { t: lead } = useLocale();
  const { asOf } = useFacts().dataset.meta;
  if (whatif.length === 0)
    return (
      <p className="quiet">
        <SayWork of={(w) => w.whatif.none} />
      </p>
    );
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
            {h.day > asOf && (
              <p className="quiet" data-later>
                <Text of={(t, language) => WORK[language].whatif.later(formatDay(asOf, t))} />
              </p>
            )}
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
  const rule = useAtlasState((s) => s.rule);
  const [a, b] = [figuresOn(facts, day, rule), figuresOn(world, day, rule)];
  const share = (w: typeof world): string => {
    const value = coverageOn(w, day, { basis, trade })?.[flow];
    return value == null ? "–" : formatShare(roundShare(value), lead);
  };
  return (
    <BeforeAfter
      heads={[(_, language) => WORK[language].whatif.facts, (t) => t.hypothetical.mark]}
      figures={[
        { key: "coverage", name: (t) => t.figures.coverage, before: share(facts), after: share(world) },
        ...countsBeforeAfter(a, b),
      ]}
    />
  );
}

function Candidates({ day }: { day: Day }): ReactNode {
  const facts = useFacts();
  const { applicants } = useDetails();
  const whatif = useAtlasState((s) => s.whatif);
  const imagine = useImagine();
  const { text, lead } = useWork();
  const locale = useLocale();
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
      <ul className="candidates" data-candidates={found.length}>
        {found.map((c) => (
          <li key={`${c.agreement} ${c.party}`}>
            <div>
              <PartyLink id={c.party} /> <AgreementLink id={c.agreement} />
              <p className="quiet">
                <SayWork of={(w) => w.whatif.why[c.why]} />
              </p>
            </div>
            <button
              type="button"
              className="text-button"
              data-imagine={`${c.agreement}:${c.party}`}
              aria-label={`${lead.whatif.imagineShort}: ${partyName(facts.parties.get(c.party), locale.lead, c.party)}, ${agreementShort(facts.agreements.get(c.agreement), locale.lead, c.agreement)}`}
              title={text((w) => w.whatif.imagine)}
              onClick={() => imagine({ agreement: c.agreement, party: c.party, day })}
            >
              <Icon name="plus" />
              {lead.whatif.imagineShort}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function WhatIfView(): ReactNode {
  const { worldOf } = useAtlas();
  const locale = useLocale();
  const day = useTimed((s) => s.day);
  const world = useWorld();
  const binding = useTimed((s) => worldOf(s).at(s.day)).ties.filter((t) => t.stage === "in-force");
  return (
    <Tool
      id="whatif"
      about={<LiveSentence of={(s, t, w) => w.whatif.now(formatDay(s.day, t), s.whatif.length)} />}
      layout="split"
      take={
        <ViewExport
          of="whatif"
          question={locale.text((t, language) => WORK[language].whatif.question(formatDay(day, t)))}
          table={() => whatIfTable(world, binding, locale.lead)}
        />
      }
    >
      <Side>
        <Candidates day={day} />
        <Other day={day} />
      </Side>
      <Main>
        <Effect />
        <Chosen />
      </Main>
    </Tool>
  );
}
