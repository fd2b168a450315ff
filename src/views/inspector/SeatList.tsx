// Seats of the regional customs bodies on the day, by kind; former ones after.
import type { ReactNode } from "react";
import { SEAT_KINDS, type Seat, type SeatKind } from "../../data/body-types.ts";
import { BODY_WORDS } from "../../i18n/bodies.ts";
import type { SeatStatus } from "../../model/bodies/seats.ts";
import type { BodyWorld } from "../../model/bodies/world.ts";
import { useTimed } from "../atlas.ts";
import { Localized, Text } from "../text.tsx";
import { DateFact, RowFact, Sources } from "./Fact.tsx";
import { Note, PartyLink } from "./names.tsx";

function SeatRow({ place, status }: { place: Seat; status: SeatStatus }): ReactNode {
  return (
    <li className={status === "former" ? "row row-off" : "row"}>
      <div className="row-head">
        <RowFact fact={place.fact}>{place.place ? <Localized words={place.place} /> : place.kind}</RowFact>
        {place.party && <PartyLink id={place.party} />}
        <Sources ids={place.sources} evidence={place.evidence} />
      </div>
      {place.seat && (
        <p className="quiet">
          <Localized words={place.seat} block />
        </p>
      )}
      {place.since ? (
        <DateFact claim={place.since} />
      ) : (
        <span className="quiet">
          <Text of={(_, language) => BODY_WORDS[language].seatUndated} />
        </span>
      )}
      {place.until && (
        <>
          {" – "}
          <DateFact claim={place.until} />
        </>
      )}
      {status === "former" && (
        <span className="quiet">
          {" "}
          <Text of={(_, language) => BODY_WORDS[language].seatFormer} />
        </span>
      )}
      <Note of={place.note} />
    </li>
  );
}

function Kind({ bodies, kind }: { bodies: BodyWorld; kind: SeatKind }): ReactNode {
  const { spans, counts, most } = useTimed((s) => bodies.seatsOn(s.day));
  const own = spans.filter((s) => s.place.kind === kind);
  const count = most[kind] > counts[kind] ? `${counts[kind]}–${most[kind]}` : String(counts[kind]);
  return (
    <details>
      <summary data-seats={kind} data-value={counts[kind]}>
        <Text of={(_, language) => BODY_WORDS[language].seats(BODY_WORDS[language].seatKind[kind], count)} />
      </summary>
      <ul className="rows">
        {own.map(({ place, status }) => (
          <SeatRow key={place.id} place={place} status={status} />
        ))}
      </ul>
    </details>
  );
}

export const SeatList = ({ bodies }: { bodies: BodyWorld }): ReactNode => (
  <section>
    {SEAT_KINDS.map((kind) => (
      <Kind key={kind} bodies={bodies} kind={kind} />
    ))}
  </section>
);
