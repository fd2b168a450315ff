// Forms of assistance that began or ended between the two days.
import type { ReactNode } from "react";
import { WORK } from "../../i18n/work.ts";
import type { AssistanceSpan } from "../../model/world/assistance.ts";
import { DateFact } from "../inspector/Fact.tsx";
import { PartyLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";

export function AssistanceChanges(props: {
  title: "assistanceGained" | "assistanceLost";
  spans: readonly AssistanceSpan[];
}): ReactNode {
  if (props.spans.length === 0) return null;
  return (
    <section>
      <h3>
        <Text of={(t, language) => t.aside(WORK[language].changes[props.title], props.spans.length)} />
      </h3>
      <ul className="inline-list" data-changes={props.title} data-value={props.spans.length}>
        {props.spans.map((s) => (
          <li key={s.row.fact}>
            <PartyLink id={s.party} /> <Text of={(t) => t.forms[s.kind]} /> {s.since && <DateFact claim={s.since} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
