import type { ReactNode } from "react";
import type { PartyId } from "../../data/types.ts";
import { centreWords } from "../../i18n/centre.ts";
import { inspectorWords } from "../../i18n/inspector.ts";
import { byName, partyName } from "../../i18n/names.ts";
import { centreName, nameWithin, sentenceCase } from "../../i18n/title.ts";
import { agreementsOfParty, applicationsOf, organisationsOf, type PartyAgreement } from "../../model/facts/dossier.ts";
import { layerOfRole } from "../../model/world/layers.ts";
import { boundMembersOn, openable } from "../../model/world/organisations.ts";
import { useAtlas, useAtlasState, useDetails, useLocale, useSnapshot, useWorld } from "../atlas.ts";
import { PutInCentre, WhyNotInCentre } from "../centre/CentreChoice.tsx";
import { Localized, Text } from "../text.tsx";
import { BodiesOf } from "./BodiesOf.tsx";
import { DateFact, RowFact, Sources } from "./Fact.tsx";
import { AgreementLink, Note, PartyLink } from "./names.tsx";
import { ApplicantRow, DateRow } from "./rows.tsx";
import { SidedDates } from "./SidedDates.tsx";
import { StageMark } from "./StageMark.tsx";
import { TradeSeries } from "./TradeSeries.tsx";

const rank = ({ now }: PartyAgreement): number => (now?.stage === "in-force" ? 0 : now ? 1 : 2);
const newestFirst = (rows: readonly PartyAgreement[]): PartyAgreement[] =>
  rows.toSorted((a, b) => rank(a) - rank(b) || (b.now?.from ?? 0) - (a.now?.from ?? 0));

function Ties({ id }: { id: PartyId }): ReactNode {
  const world = useWorld();
  const snapshot = useSnapshot();
  const { lead } = useLocale();
  const isPerParty = world.dataset.meta.dates === "party";
  // What binds first, the newest first.
  const rows = newestFirst(agreementsOfParty(world, snapshot, id));
  // Assistance has a heading of its own below, and is a tie too.
  const isAssisted = world.assistance.some((a) => a.party === id && a.from <= snapshot.to && snapshot.from <= a.to);
  // Of an organisation whose members are bound, its head has said so.
  if (rows.length === 0 && (isAssisted || boundMembersOn(world, snapshot, id).length > 0)) return null;
  return (
    <section>
      <h3>
        <Text of={(t, language) => inspectorWords(t).ties(centreName(world, language))} />
      </h3>
      {!isAssisted && rows.every((r) => !r.now) && (
        <p className="quiet">
          <Text of={(t, language) => inspectorWords(t).noTies(centreName(world, language))} />
        </p>
      )}
      <ul className="rows" lang={lead}>
        {rows.map(({ agreement, membership, now, via }) => (
          <li key={agreement.id} className={now ? "row" : "row row-off"}>
            <div className="row-head">
              <span className={`key layer-${agreement.layer}`} aria-hidden="true" />
              <AgreementLink id={agreement.id} />
              {/* What is in force is what the panel is about. */}
              {now && now.stage !== "in-force" && <StageMark stage={now.stage} />}
            </div>
            {via && (
              <p className="quiet">
                <Text of={(t, language) => inspectorWords(t).via(partyName(world.parties.get(via), language, via))} />
              </p>
            )}
            {now?.through && (
              <p className="quiet">
                <Text
                  of={(t, language) =>
                    centreWords(t).through(
                      sentenceCase(centreName(world, language)),
                      nameWithin(world, now.through ?? "", language),
                    )
                  }
                />
              </p>
            )}
            <dl className="dates">
              {!membership.accession &&
                !membership.via &&
                agreement.talks.map((talk) => (
                  <DateRow key={talk.from.fact} label={(t) => t.stages[talk.stage]} claim={talk.from} />
                ))}
              {isPerParty ? (
                <SidedDates agreement={agreement.id} party={id} />
              ) : (
                (["signed", "inForce", "left"] as const).map((field) => {
                  const claim = membership[field];
                  return claim ? <DateRow key={field} label={(t) => inspectorWords(t)[field]} claim={claim} /> : null;
                })
              )}
            </dl>
            <Note of={membership.note} at={membership.fact} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AssistanceOf({ id }: { id: PartyId }): ReactNode {
  const world = useWorld();
  const snapshot = useSnapshot();
  const spans = world.assistance.filter((a) => a.party === id);
  if (spans.length === 0) return null;
  return (
    <section>
      <h3>
        <Text of={(t) => inspectorWords(t).assistance} />
      </h3>
      <ul className="rows">
        {spans.map((span) => (
          <li key={span.id} className={span.from <= snapshot.to ? "row" : "row row-off"}>
            <div className="row-head">
              <span className={`key layer-${layerOfRole(world.dataset.meta, "assistance")}`} aria-hidden="true" />
              <RowFact fact={span.row.fact}>
                <Text of={(t) => t.forms[span.kind]} />
              </RowFact>
            </div>
            {span.row.name && (
              <p className="formal">
                <Localized words={span.row.name} block />
              </p>
            )}
            {span.refersTo && <AgreementLink id={span.refersTo} />}
            {!span.counts && (
              <p className="quiet">
                <Text of={(t) => inspectorWords(t).notCounted} />
              </p>
            )}
            <dl className="dates">
              {span.attested && (
                <div>
                  <dt>
                    <Text of={(t) => inspectorWords(t).unknownDate} />
                  </dt>
                  <dd>{span.since && <DateFact claim={span.since} />}</dd>
                </div>
              )}
              {span.row.signed && <DateRow label={(t) => inspectorWords(t).signed} claim={span.row.signed} />}
              {span.row.signed && !span.row.inForce && span.row.attested && (
                <DateRow label={(t) => inspectorWords(t).inForceBy} claim={span.row.attested} />
              )}
              {span.row.inForce && <DateRow label={(t) => inspectorWords(t).inForce} claim={span.row.inForce} />}
            </dl>
            <Sources ids={span.row.sources} evidence={span.row.evidence} />
            <Note of={span.row.note} at={span.row.fact} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Applications({ id }: { id: PartyId }): ReactNode {
  const rows = applicationsOf(useDetails(), id);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>
        <Text of={(t) => inspectorWords(t).applications} />
      </h3>
      <ul className="rows">
        {rows.map((row) => (
          <ApplicantRow key={row.fact} row={row} name={<AgreementLink id={row.agreement} />} />
        ))}
      </ul>
    </section>
  );
}

function Organisations({ id }: { id: PartyId }): ReactNode {
  const world = useWorld();
  const snapshot = useSnapshot();
  const locale = useLocale();
  const { actions } = useAtlas();
  const open = useAtlasState((s) => s.expandedOrganisations.includes(id));
  const { members, memberOf } = organisationsOf(world, snapshot, id);
  const sorted = byName(members, (m) => partyName(world.parties.get(m.party), locale.lead, m.party), locale);
  return (
    <>
      {memberOf.length > 0 && (
        <section>
          <h3>
            <Text of={(t) => inspectorWords(t).memberOf} />
          </h3>
          <ul className="inline-list">
            {memberOf.map((m) => (
              <li key={m.fact}>
                <PartyLink id={m.organisation} /> <DateFact claim={m.joined} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {sorted.length > 0 && (
        <section>
          <h3>
            <Text of={(t) => t.aside(inspectorWords(t).members, sorted.length)} />
          </h3>
          {openable(world).includes(id) && (
            <button
              type="button"
              className="text-button"
              aria-pressed={open}
              onClick={() => actions.toggleOrganisation(id)}
            >
              <Text of={(t) => (open ? t.network.closeStates : t.network.openStates)} />
            </button>
          )}
          <ul className="inline-list">
            {sorted.map((m) => (
              <li key={m.fact}>
                <PartyLink id={m.party} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export function PartyPanel({ id }: { id: PartyId }): ReactNode {
  const world = useWorld();
  if (id === world.dataset.meta.focal)
    return (
      <>
        <p>
          <Text of={(t) => inspectorWords(t).focal} block />
        </p>
        <PutInCentre id={id} />
        <Organisations id={id} />
        <BodiesOf id={id} />
      </>
    );
  return (
    <>
      <PutInCentre id={id} />
      <Ties id={id} />
      <AssistanceOf id={id} />
      <TradeSeries id={id} />
      <Applications id={id} />
      <Organisations id={id} />
      <BodiesOf id={id} />
      <WhyNotInCentre id={id} />
    </>
  );
}
