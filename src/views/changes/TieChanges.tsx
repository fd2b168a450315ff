// Memberships that began, ended or changed stage between the two days.

import type { ReactNode } from "react";
import { inspectorWords } from "../../i18n/inspector.ts";
import { partyName } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import type { TieChange } from "../../model/time/difference.ts";
import { useWorld } from "../atlas.ts";
import { DateFact } from "../inspector/Fact.tsx";
import { AgreementLink, PartyLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";
import { ColumnHeads } from "../tool-frame/ColumnHeads.tsx";
import { SayWork } from "../tool-frame/Tool.tsx";

export function TieChanges({
  title,
  changes,
}: {
  title: "gained" | "lost" | "changed";
  changes: readonly TieChange[];
}): ReactNode {
  const world = useWorld();
  const own = changes.filter((c) => !c.via);
  const through = changes.length - own.length;
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>
        <Text
          of={(t, language) =>
            t.aside(WORK[language].changes[title], `${own.length}${through > 0 ? ` + ${through}` : ""}`)
          }
        />
      </h3>
      <table className="grid-table" data-changes={title} data-value={own.length}>
        <ColumnHeads of={["party", "agreement", "before", "after"]} />
        <tbody>
          {changes.map((c) => (
            <tr key={`${c.agreement} ${c.party}`} className={c.via ? "row-off" : ""}>
              <th scope="row">
                <PartyLink id={c.party} />
                {c.via && (
                  <span className="quiet">
                    {" "}
                    <Text
                      of={(t, language) =>
                        inspectorWords(t).via(partyName(world.parties.get(c.via ?? ""), language, c.via ?? ""))
                      }
                    />
                  </span>
                )}
              </th>
              <td>
                <AgreementLink id={c.agreement} />
              </td>
              {[c.before, c.after].map((tie, i) => (
                <td key={i === 0 ? "before" : "after"}>
                  {tie && tie.stage !== "left" ? (
                    <>
                      <SayWork of={(w) => w.stages[tie.stage]} /> {tie.since && <DateFact claim={tie.since} />}
                    </>
                  ) : tie?.since ? (
                    <>
                      <SayWork of={(w) => w.stages.left} /> <DateFact claim={tie.since} />
                    </>
                  ) : (
                    "–"
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
