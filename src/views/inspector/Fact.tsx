// A fact with its precision, evidence grade and sources.

import { type ReactNode, useState } from "react";
import type { DateClaim, Evidence, FactId, SourceId } from "../../data/types.ts";
import { citeText } from "../../export/cite.ts";
import { inspectorWords } from "../../i18n/inspector.ts";
import { formatClaim, formatDay, wordsIn } from "../../i18n/locale.ts";
import { useCopied } from "../../ui/useCopied.ts";
import { useAtlas, useBodyWorld, useDetails, useLocale, useSource } from "../atlas.ts";
import { CopyStatus } from "../CopyStatus.tsx";
import { Joined, Text } from "../text.tsx";
import { CorrectionsOf } from "./Corrections.tsx";
import { SourceName } from "./SourceName.tsx";
import "./facts.css";
import "../notices/notices.css";

export function Grade({ of }: { of: Evidence }): ReactNode {
  const { text } = useLocale();
  return (
    <span className={`grade grade-${of}`} title={text((t) => t.evidence[`${of}Long`])}>
      <Text of={(t) => t.evidence[of]} />
    </span>
  );
}

function SourceLine({ id }: { id: SourceId }): ReactNode {
  const source = useSource(id);
  if (!source) return null;
  return (
    <li>
      <SourceName source={source} /> <Grade of={source.grade} />
    </li>
  );
}

/** Sources behind a small button, so that a list of dates stays a list of dates. */
export function Sources(props: { ids: readonly SourceId[]; evidence: Evidence; extra?: ReactNode }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`grade-button grade-${props.evidence}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className="sr-only">
          <Joined of={(t) => t.sources} />:{" "}
        </span>
        <Text of={(t) => t.evidence[props.evidence]} />
      </button>
      {open && (
        <span className="source-note">
          {props.extra}
          {props.ids.length > 0 ? (
            <ul className="source-list">
              {props.ids.map((id) => (
                <SourceLine key={id} id={id} />
              ))}
            </ul>
          ) : (
            <Text of={(t) => t.evidence.unverifiedLong} />
          )}
        </span>
      )}
    </>
  );
}

/** Copies the fact as a citation with grade, sources and the address of the view. */
function CiteFact({ claim, ids }: { claim: DateClaim; ids: readonly SourceId[] }): ReactNode {
  const atlas = useAtlas();
  const { t, lead } = useLocale();
  const details = useDetails();
  const { bodies } = useBodyWorld();
  const { copied, copy } = useCopied<"fact">();
  const cite = (): void => {
    const { meta } = atlas.dataset;
    const all = [...details.sources, ...(bodies?.data.sources ?? [])];
    const text = citeText({
      language: lead,
      title: wordsIn(meta.title, lead),
      what: `${claim.fact}: ${formatClaim(claim, t, false)}`,
      date: claim.text,
      version: `${meta.id} ${meta.version}`,
      address: atlas.address(),
      sources: ids.flatMap((id) => all.find((s) => s.id === id) ?? []),
      gradeIn: (grade) => t.evidence[grade],
      accessed: new Date().toISOString().slice(0, 10),
    });
    copy("fact", text);
  };
  return (
    <>
      <button type="button" className="name-link" data-take="fact" onClick={cite}>
        <Text of={(t) => (copied && !copied.failed ? inspectorWords(t).cited : inspectorWords(t).cite)} />
      </button>
      <CopyStatus of={copied} />
    </>
  );
}

/** A date at the precision known, with grade and sources. Clicking it goes to that day. */
export function DateFact({ claim, upcoming = false }: { claim: DateClaim; upcoming?: boolean }): ReactNode {
  const { actions } = useAtlas();
  const { text, t: lead } = useLocale();
  const shown = formatClaim(claim, lead);
  if (claim.hypothetical)
    return (
      <span className="date-fact hypothetical" data-fact={claim.fact}>
        {shown}{" "}
        <b className="hypothetical-mark">
          <Text of={(t) => t.hypothetical.mark} />
        </b>
      </span>
    );
  const parts = claim.parts ?? [];
  const ids = [...new Set([...claim.sources, ...parts.flatMap((p) => p.sources)])];
  return (
    <span className={`date-fact precision-${claim.precision}${upcoming ? " upcoming" : ""}`} data-fact={claim.fact}>
      <button
        type="button"
        className="date-link"
        title={text((t) => inspectorWords(t).toDay)}
        onClick={() => actions.goTo(claim.day)}
      >
        {shown}
      </button>{" "}
      <Sources
        ids={ids}
        evidence={claim.evidence}
        extra={
          <>
            <p>
              <Text of={(t) => t.precision[claim.precision]} />
              {parts.map((p) => (
                <span key={p.precision}>
                  {" · "}
                  <Text of={(t) => t.parts[p.precision](t.evidence[p.evidence])} />
                </span>
              ))}
              {" · "}
              <Text
                of={(t) =>
                  claim.assumed
                    ? t.aside(t.recorded(formatDay(claim.recorded, t)), t.assumed)
                    : t.recorded(formatDay(claim.recorded, t))
                }
              />
              {" · "}
              <CiteFact claim={claim} ids={ids} />
            </p>
            <CorrectionsOf fact={claim.fact} />
          </>
        }
      />
    </span>
  );
}

export const RowFact = (props: { fact: FactId; children: ReactNode }): ReactNode => (
  <span data-fact={props.fact}>{props.children}</span>
);
