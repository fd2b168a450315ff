// The lists behind the three counts, with exactly as many rows as the figure.

import type { ReactNode } from "react";
import { inspectorWords } from "../../i18n/inspector.ts";
import { listWords } from "../../i18n/lists.ts";
import { wordsIn } from "../../i18n/locale.ts";
import { partnershipWord } from "../../i18n/partnership-word.ts";
import { agreementStates, assistancePartners, openedPartners } from "../../model/coverage/figure-lists.ts";
import { isBinding, isSignedOrBinding, partnersOf } from "../../model/coverage/figures.ts";
import { statedAssistance } from "../../model/world/assistance.ts";
import { countsBy } from "../../model/world/counting.ts";
import type { TieSpan } from "../../model/world/ties.ts";
import { useAtlasState, useSnapshot, useWorld } from "../atlas.ts";
import { CountRule } from "../counting/CountRule.tsx";
import { DateFact, Sources } from "../inspector/Fact.tsx";
import { AgreementLink, PartyLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";

const firstOf = (ties: readonly TieSpan[]): TieSpan | undefined => ties.toSorted((a, b) => a.from - b.from)[0];

function Rows(props: { figure: string; children: ReactNode[] }): ReactNode {
  return (
    <ol className="figure-rows" data-list={props.figure}>
      {props.children}
    </ol>
  );
}

export function AgreementsList(): ReactNode {
  const world = useWorld();
  const states = agreementStates(world, useSnapshot());
  const row = (id: string, ties: readonly TieSpan[]) => {
    const first = firstOf(ties);
    return (
      <li key={id}>
        <AgreementLink id={id} /> {first?.since && <DateFact claim={first.since} />}
      </li>
    );
  };
  const byStart = (stage: "in-force" | "signed") =>
    states
      .filter((s) => s.stage === stage)
      .map((s) => ({ ...s, ties: s.ties.filter((t) => t.stage === stage && !t.via) }))
      .sort((a, b) => (firstOf(a.ties)?.from ?? 0) - (firstOf(b.ties)?.from ?? 0));
  const signed = byStart("signed");
  return (
    <>
      <p className="quiet">
        <Text of={(t) => listWords(t).agreementsNote(partnershipWord(world.dataset.meta))} block />
      </p>
      <h3>
        <Text of={(t) => listWords(t).inForce} />
      </h3>
      <Rows figure="agreements">{byStart("in-force").map((s) => row(s.id, s.ties))}</Rows>
      {signed.length > 0 && (
        <>
          <h3>
            <Text of={(t) => listWords(t).signedOnly} />
          </h3>
          <Rows figure="agreements-signed">{signed.map((s) => row(s.id, s.ties))}</Rows>
        </>
      )}
    </>
  );
}

export function PartnersList(): ReactNode {
  const world = useWorld();
  const snapshot = useSnapshot();
  const rule = useAtlasState((s) => s.rule);
  const isCounted = countsBy(world, snapshot, rule);
  const partners = partnersOf(snapshot, isBinding, undefined, isCounted);
  const inForce = new Set(partners.map((p) => p.party));
  const signed = partnersOf(snapshot, isSignedOrBinding, undefined, isCounted).filter((p) => !inForce.has(p.party));
  const organisations = partners
    .flatMap((p) => world.parties.get(p.party) ?? [])
    .filter((p) => p.kind === "organisation");
  const opened = openedPartners(world, snapshot, isBinding).length;
  const row = ({ party, ties }: (typeof partners)[number]) => (
    <li key={party}>
      <PartyLink id={party} /> {ties[0]?.since && <DateFact claim={ties[0].since} />}
      <span className="inline-names">
        {ties.map((t) => (
          <AgreementLink key={t.agreement} id={t.agreement} />
        ))}
      </span>
    </li>
  );
  return (
    <>
      <p className="quiet">
        <Text of={(t) => listWords(t).partnersNote} block />
      </p>
      <CountRule />
      {organisations.length > 0 && (
        <p className="quiet">
          <Text
            of={(t, language) =>
              listWords(t).opened(opened, t.and(organisations.map((o) => wordsIn(o.short, language))))
            }
            block
          />
        </p>
      )}
      <h3>
        <Text of={(t) => listWords(t).inForce} />
      </h3>
      <Rows figure="partners">{partners.map(row)}</Rows>
      {signed.length > 0 && (
        <>
          <h3>
            <Text of={(t) => listWords(t).signedOnly} />
          </h3>
          <Rows figure="partners-signed">{signed.map(row)}</Rows>
        </>
      )}
    </>
  );
}

export function AssistanceList(): ReactNode {
  const world = useWorld();
  const snapshot = useSnapshot();
  const rule = useAtlasState((s) => s.rule);
  const partners = assistancePartners(world, snapshot, rule);
  const stated = statedAssistance(world.dataset.published, snapshot.from);
  return (
    <>
      <p className="quiet">
        <Text of={(t) => listWords(t).assistanceNote} block />
      </p>
      <CountRule />
      {stated && stated.value > partners.length && (
        <p className="quiet">
          <Text of={(t) => listWords(t).statedUnidentified(partners.length, stated.value)} block />{" "}
          <DateFact claim={stated.date} />
        </p>
      )}
      <Rows figure="assistance">
        {partners.map(({ party, frameworks: [first] }) => (
          <li key={party}>
            <PartyLink id={party} />{" "}
            {first &&
              (first.attested ? (
                <span className="attested">
                  <Text of={(t) => inspectorWords(t).unknownDate} /> {first.since && <DateFact claim={first.since} />}
                </span>
              ) : (
                first.since && <DateFact claim={first.since} />
              ))}
            <span className="inline-names quiet">
              {first && <Text of={(t) => t.forms[first.kind]} />}
              {first?.refersTo && <AgreementLink id={first.refersTo} />}
              {first && <Sources ids={first.row.sources} evidence={first.row.evidence} />}
            </span>
          </li>
        ))}
      </Rows>
    </>
  );
}
