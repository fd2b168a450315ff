// Panel for several selected parties: agreements that bind all or some of them, and the path between two.

import type { ReactNode } from "react";
import type { PartyId } from "../../data/types.ts";
import { inspectorWords } from "../../i18n/inspector.ts";
import { partyName } from "../../i18n/names.ts";
import { type Shared, sharedBy, waysBetween } from "../../model/overlap/between.ts";
import { useSnapshot, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import { AgreementLink, PartyLink } from "./names.tsx";

function Rows({ rows, whom }: { rows: readonly Shared[]; whom: boolean }): ReactNode {
  return (
    <ul className="rows">
      {rows.map(({ agreement, parties }) => (
        <li key={agreement} className="row row-inline">
          <AgreementLink id={agreement} />
          {whom && parties.map((id) => <PartyLink key={id} id={id} />)}
        </li>
      ))}
    </ul>
  );
}

function Ways({ from, to }: { from: PartyId; to: PartyId }): ReactNode {
  const world = useWorld();
  const ways = waysBetween(world, useSnapshot(), from, to);
  return (
    <section>
      <h3>
        <Text of={(t) => inspectorWords(t).shared.ways} />
      </h3>
      {ways.length === 0 && (
        <p className="quiet">
          <Text of={(t) => inspectorWords(t).shared.noWay} />
        </p>
      )}
      <ol className="ways">
        {ways.map((legs) => (
          <li key={legs.map((l) => l.agreement).join()}>
            <PartyLink id={from} />
            {legs.map((leg) => (
              <span key={leg.agreement} className="leg">
                <span aria-hidden="true"> — </span>
                <AgreementLink id={leg.agreement} />
                <span aria-hidden="true"> → </span>
                <PartyLink id={leg.to} />
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function SharedPanel({ ids }: { ids: readonly PartyId[] }): ReactNode {
  const world = useWorld();
  const rows = sharedBy(world, useSnapshot(), ids);
  const all = rows.filter((r) => r.parties.length === ids.length);
  const some = rows.filter((r) => r.parties.length < ids.length);
  const [from, to] = ids;
  return (
    <>
      <section>
        <h3>
          <Text
            of={(t, language) =>
              inspectorWords(t).shared.all(t.and(ids.map((id) => partyName(world.parties.get(id), language, id))))
            }
          />
        </h3>
        {all.length > 0 ? (
          <Rows rows={all} whom={false} />
        ) : (
          <p className="quiet">
            <Text of={(t) => inspectorWords(t).shared.none} />
          </p>
        )}
      </section>
      {ids.length === 2 && from && to && <Ways from={from} to={to} />}
      {some.length > 0 && (
        <section>
          <h3>
            <Text of={(t) => inspectorWords(t).shared.some} />
          </h3>
          <Rows rows={some} whom />
        </section>
      )}
    </>
  );
}
