// The multilateral bodies that a party participates in.
import { type ReactNode, useEffect } from "react";
import type { PartyId } from "../../data/types.ts";
import { BODY_WORDS } from "../../i18n/bodies.ts";
import { wordsIn } from "../../i18n/locale.ts";
import { useAtlas, useBodyWorld, useTimed } from "../atlas.ts";
import { Text } from "../text.tsx";
import { DateFact, Sources } from "./Fact.tsx";
import { LayerLink, Note } from "./names.tsx";

export function BodiesOf({ id }: { id: PartyId }): ReactNode {
  const { bodyWorlds } = useAtlas();
  const { bodies } = useBodyWorld();
  const day = useTimed((s) => s.day);
  useEffect(() => bodyWorlds.ask(), [bodyWorlds]);
  if (!bodies) return null;
  const rows = bodies.data.bodies.flatMap((body) => {
    const member = bodies.data.members.find((m) => m.body === body.id && m.party === id && m.status === "member");
    return member ? [{ body, member }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>
        <Text of={(_, language) => BODY_WORDS[language].bodies} />
      </h3>
      <ul className="rows">
        {rows.map(({ body, member }) => {
          const since = member.joined?.day ?? member.attested;
          const own = bodies.nameIn(body.id, id);
          return (
            <li
              key={body.id}
              className={since !== undefined && since <= day ? "row row-inline" : "row row-inline row-off"}
            >
              <LayerLink id={body.layer} words={body.short} />
              <span className="quiet">
                <Text of={(_, language) => wordsIn(own, language)} />
              </span>
              {member.joined ? (
                <DateFact claim={member.joined} />
              ) : (
                <>
                  <Text of={(_, language) => BODY_WORDS[language].dateUnknown} />{" "}
                  <Sources ids={member.sources} evidence={member.evidence} />
                </>
              )}
              <Note of={member.note} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
