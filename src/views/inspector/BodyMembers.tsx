// Participants of a body on the day, under the body's own names; then known non-members, and parties not looked up.
import type { ReactNode } from "react";
import type { Body, BodyMembership } from "../../data/body-types.ts";
import type { Day } from "../../data/day.ts";
import { BODY_WORDS } from "../../i18n/bodies.ts";
import { formatDay, wordsIn } from "../../i18n/locale.ts";
import { byName, partyName } from "../../i18n/names.ts";
import type { BodyWorld } from "../../model/bodies/world.ts";
import { useAtlas, useLocale, useTimed, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import { DateFact, RowFact, Sources } from "./Fact.tsx";
import { Note } from "./names.tsx";

/** The first day: the date, its bounds, or "not known". */
function First({ member }: { member: BodyMembership }): ReactNode {
  const { t: lead } = useLocale();
  const { joined, notBefore, notAfter, attested } = member;
  if (joined) return <DateFact claim={joined} />;
  const day = (d: Day): string => formatDay(d, lead);
  return (
    <>
      <Text
        of={(_, language) => {
          const words = BODY_WORDS[language];
          if (notBefore !== undefined && notAfter !== undefined) return words.between(day(notBefore), day(notAfter));
          const last = notAfter ?? attested;
          return last === undefined ? words.dateUnknown : words.before(day(last));
        }}
      />{" "}
      <Sources ids={member.sources} evidence={member.evidence} />
    </>
  );
}

function Row({
  bodies,
  member,
  children,
}: {
  bodies: BodyWorld;
  member: BodyMembership;
  children: ReactNode;
}): ReactNode {
  const { actions } = useAtlas();
  const { party } = member;
  const name = bodies.nameIn(member.body, party);
  return (
    <li className="row row-inline">
      <RowFact fact={member.fact}>
        <button
          type="button"
          className="name-link"
          data-party={party}
          onClick={() => actions.choose({ kind: "party", id: party })}
        >
          <Text of={(_, language) => wordsIn(name, language)} />
        </button>
      </RowFact>
      {children}
      <Note of={member.note} />
    </li>
  );
}

export function BodyMembers({ bodies, body }: { bodies: BodyWorld; body: Body }): ReactNode {
  const world = useWorld();
  const locale = useLocale();
  const { t: lead } = locale;
  const state = useTimed((s) => bodies.index.stateOf(body.id, s.day));
  const language = locale.lead;
  const sorted = (rows: readonly BodyMembership[]): BodyMembership[] =>
    byName(rows, (m) => wordsIn(bodies.nameIn(m.body, m.party), language), locale);
  const spans = state?.spans ?? [];
  const now = sorted(spans.filter((s) => s.knowledge !== "earlier").map((s) => s.member));
  const earlier = sorted(spans.filter((s) => s.knowledge === "earlier").map((s) => s.member));
  const others = (status: BodyMembership["status"]) =>
    sorted(bodies.data.members.filter((m) => m.body === body.id && m.status === status));
  const not = others("not-member");
  const unknown = others("unknown");
  return (
    <>
      <details open>
        <summary data-value={state?.count ?? 0}>
          <Text of={(_, language) => BODY_WORDS[language].members(state?.count ?? 0, wordsIn(body.noun, language))} />
        </summary>
        <ul className="rows rows-tight">
          {now.map((m) => (
            <Row key={m.fact} bodies={bodies} member={m}>
              <First member={m} />
            </Row>
          ))}
        </ul>
      </details>
      {earlier.length > 0 && (
        <details>
          <summary>
            <Text
              of={(_, language) =>
                BODY_WORDS[language].earlierMembers(earlier.length, body.earlier ? wordsIn(body.earlier, language) : "")
              }
            />
          </summary>
          <ul className="rows rows-tight">
            {earlier.map((m) => (
              <Row key={m.fact} bodies={bodies} member={m}>
                {m.earlier && <DateFact claim={m.earlier} />}
              </Row>
            ))}
          </ul>
        </details>
      )}
      {not.length > 0 && (
        <details>
          <summary>
            <Text of={(t, language) => t.aside(BODY_WORDS[language].notMembers, not.length)} />
          </summary>
          <ul className="rows rows-tight">
            {not.map((m) => (
              <Row key={m.fact} bodies={bodies} member={m}>
                {m.statusOn !== undefined && (
                  <Text of={(_, language) => BODY_WORDS[language].notUpTo(formatDay(m.statusOn as Day, lead))} />
                )}{" "}
                <Sources ids={m.sources} evidence={m.evidence} />
              </Row>
            ))}
          </ul>
        </details>
      )}
      {unknown.length > 0 && (
        <p className="quiet">
          <Text
            of={(t, language) =>
              `${BODY_WORDS[language].unknownMembers}: ${t.and(unknown.map((m) => partyName(world.parties.get(m.party), language, m.party)))}`
            }
          />
        </p>
      )}
    </>
  );
}
