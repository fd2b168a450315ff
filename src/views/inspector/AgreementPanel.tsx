import type { ReactNode } from "react";
import { type AgreementId, agreementFact, type Membership } from "../../data/types.ts";
import { ruleWords } from "../../i18n/counting.ts";
import { inspectorWords } from "../../i18n/inspector.ts";
import { listWords } from "../../i18n/lists.ts";
import { wordsIn } from "../../i18n/locale.ts";
import { agreementDossier } from "../../model/facts/dossier.ts";
import { groupBy } from "../../model/group.ts";
import { boundBy, organisationsOn } from "../../model/world/counting.ts";
import { useAtlasState, useDetails, useSnapshot, useWorld } from "../atlas.ts";
import { CountRule } from "../counting/CountRule.tsx";
import { Localized, Text } from "../text.tsx";
import { DateFact, RowFact, Sources } from "./Fact.tsx";
import { Note, PartyLink } from "./names.tsx";
import { OfficialDocuments } from "./OfficialDocuments.tsx";
import { ApplicantRow, DateRow } from "./rows.tsx";

function Parties({ rows }: { rows: readonly Membership[] }): ReactNode {
  const snapshot = useSnapshot();
  return (
    <div className="scroll-x">
      <table className="dates-table">
        <thead>
          <tr>
            <th scope="col">
              <Text of={(t) => listWords(t).partyColumn} />
            </th>
            <th scope="col">
              <Text of={(t) => inspectorWords(t).signed} />
            </th>
            <th scope="col">
              <Text of={(t) => inspectorWords(t).inForce} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((m) => {
            const now = snapshot.ties.find((t) => t.agreement === m.agreement && t.party === m.party);
            return (
              <tr key={m.party} className={now?.stage === "in-force" ? "" : "row-off"}>
                <th scope="row">
                  <PartyLink id={m.party} />
                  <Note of={m.note} at={m.fact} />
                </th>
                <td>
                  {m.signed ? (
                    <DateFact claim={m.signed} upcoming={m.signed.day > snapshot.to} />
                  ) : (
                    <RowFact fact={m.fact}>
                      <Sources ids={m.sources} evidence={m.evidence} />
                    </RowFact>
                  )}
                </td>
                <td>
                  {m.inForce ? (
                    <DateFact claim={m.inForce} upcoming={m.inForce.day > snapshot.to} />
                  ) : (
                    <Text of={(t) => inspectorWords(t).notYet} />
                  )}
                  {m.left && (
                    <p>
                      <Text of={(t) => inspectorWords(t).left} />{" "}
                      <DateFact claim={m.left} upcoming={m.left.day > snapshot.to} />
                    </p>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Direct parties, and those covered through an organisation in a collapsed section. */
function AllParties({ rows }: { rows: readonly Membership[] }): ReactNode {
  const world = useWorld();
  const own = rows.filter((m) => !m.via);
  const via = groupBy(
    rows.filter((m) => m.via),
    (m) => m.via ?? "",
  );
  return (
    <>
      <Parties rows={own} />
      {[...via].map(([organisation, members]) => {
        const party = world.parties.get(organisation);
        return (
          <details key={organisation}>
            <summary>
              <Text
                of={(t, language) =>
                  t.aside(inspectorWords(t).via(party ? wordsIn(party.name, language) : organisation), members.length)
                }
              />
            </summary>
            <Parties rows={members} />
          </details>
        );
      })}
    </>
  );
}

export function AgreementPanel({ id }: { id: AgreementId }): ReactNode {
  const world = useWorld();
  const snapshot = useSnapshot();
  const rule = useAtlasState((s) => s.rule);
  const found = agreementDossier(world, useDetails(), id);
  if (!found) return null;
  const { agreement } = found;
  const binding = boundBy(world, snapshot, rule, id).length;
  const organisations = organisationsOn(world, snapshot, false, id);
  const protocols = groupBy(found.protocols, (p) => p.protocol);
  return (
    <>
      <p className="formal">
        <Localized words={agreement.name} block /> <Sources ids={agreement.nameSources} evidence={agreement.evidence} />
      </p>
      <Note of={agreement.note} at={agreementFact(agreement.id)} />
      <OfficialDocuments of={found.documents} />
      {agreement.talks.length > 0 && (
        <section>
          <h3>
            <Text of={(t) => inspectorWords(t).stagesHeading} />
          </h3>
          <dl className="dates">
            {agreement.talks.map((talk) => (
              <DateRow key={talk.from.fact} label={(t) => t.stages[talk.stage]} claim={talk.from}>
                <Note of={talk.note} at={talk.from.fact} />
              </DateRow>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h3>
          <Text of={(t) => inspectorWords(t).parties} />
        </h3>
        <p className="quiet">
          <Text
            of={(t, language) =>
              inspectorWords(t).partiesCount(binding, ruleWords(world, snapshot, rule, language, organisations))
            }
          />
        </p>
        <CountRule isSaid />
        <AllParties rows={found.memberships} />
      </section>
      {found.amendments.length > 0 && (
        <section>
          <h3>
            <Text of={(t) => inspectorWords(t).amendments} />
          </h3>
          <ul className="rows">
            {[...groupBy(found.amendments, (a) => a.id).values()].map((events) => (
              <li key={events[0]?.id} className="row">
                <p className="formal">{events[0] && <Localized words={events[0].name} block />}</p>
                <dl className="dates">
                  {events.map((a) => (
                    <DateRow key={a.fact} label={(t) => inspectorWords(t).events[a.event]} claim={a.date} />
                  ))}
                </dl>
                <Note of={events.find((e) => e.note)?.note} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {[...protocols].map(([protocol, rows]) => (
        <details key={protocol}>
          <summary>
            <Text of={(t) => inspectorWords(t).protocolDates} />
          </summary>
          <ul className="rows">
            {rows.map((p) => (
              <li key={p.party} className="row row-inline">
                <PartyLink id={p.party} />
                {p.signed && <DateFact claim={p.signed} />}
                {p.inForce ? <DateFact claim={p.inForce} /> : <Text of={(t) => inspectorWords(t).unknownDate} />}
                <Note of={p.note} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      {found.applicants.length > 0 && (
        <section>
          <h3>
            <Text of={(t) => inspectorWords(t).applications} />
          </h3>
          <ul className="rows">
            {found.applicants.map((row) => (
              <ApplicantRow key={row.party} row={row} name={<PartyLink id={row.party} />} />
            ))}
          </ul>
        </section>
      )}
      {found.milestones.length > 0 && (
        <section>
          <h3>
            <Text of={(t) => inspectorWords(t).milestones} />
          </h3>
          <ol className="milestones">
            {found.milestones.map((m) => (
              <li key={m.fact} className={m.date.day > snapshot.to ? "row-off" : ""}>
                <DateFact claim={m.date} upcoming={m.date.day > snapshot.to} />
                <Localized words={m.title} block />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
