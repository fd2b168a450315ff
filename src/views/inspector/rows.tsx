// Rows shared by the panels.

import type { ReactNode } from "react";
import type { Applicant } from "../../data/details.ts";
import type { DateClaim } from "../../data/types.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { inspectorWords } from "../../i18n/inspector.ts";
import { useSnapshot } from "../atlas.ts";
import { Text } from "../text.tsx";
import { DateFact, RowFact, Sources } from "./Fact.tsx";
import { Note } from "./names.tsx";

/** A term and its date; a date after the shown day is marked as still to come. */
export function DateRow(props: { label: (t: Catalogue) => string; claim: DateClaim; children?: ReactNode }): ReactNode {
  const snapshot = useSnapshot();
  return (
    <div>
      <dt>
        <Text of={props.label} />
      </dt>
      <dd>
        <DateFact claim={props.claim} upcoming={props.claim.day > snapshot.to} />
        {props.children}
      </dd>
    </div>
  );
}

/** An application to join. `name`: the other side, party or agreement, than the one the panel is about. */
export function ApplicantRow({ row, name }: { row: Applicant; name: ReactNode }): ReactNode {
  return (
    <li className="row">
      <div className="row-head">
        {name}
        <RowFact fact={row.fact}>
          <Text of={(t) => inspectorWords(t).candidate[row.status]} />
        </RowFact>
      </div>
      {row.applied ? (
        <p>
          {/* The day is that of the application, whatever has come of it. */}
          {row.status !== "applied" && (
            <>
              <Text of={(t) => inspectorWords(t).appliedOn} />{" "}
            </>
          )}
          <DateFact claim={row.applied} />
        </p>
      ) : (
        <Sources ids={row.sources} evidence={row.evidence} />
      )}
      <Note of={row.note} />
    </li>
  );
}
