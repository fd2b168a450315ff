// Composition of the coverage, and the options of its definition.

import type { ReactNode } from "react";
import { listWords } from "../../i18n/lists.ts";
import { formatNumber, formatShare, wordsIn } from "../../i18n/locale.ts";
import { type Coverage, coverageOn, roundShare, tradeYears } from "../../model/coverage/coverage.ts";
import { useAtlas, useLocale, useSnapshot, useWorld } from "../atlas.ts";
import { Sources } from "../inspector/Fact.tsx";
import { AgreementLink, PartyLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";
import { FlowAndBasis } from "./FlowAndBasis.tsx";
import { useCoverageOptions } from "./useCoverageOptions.ts";

function Definition(): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { text } = useLocale();
  const { trade } = useCoverageOptions();
  return (
    <div className="definition">
      <FlowAndBasis />
      <label className="select">
        <Text of={(t) => listWords(t).tradeYear} />
        <select
          value={String(trade)}
          onChange={(e) => actions.set({ trade: e.target.value === "last" ? "last" : Number(e.target.value) })}
        >
          <option value="last">{text((t) => listWords(t).tradeLast)}</option>
          {tradeYears(world)
            .toReversed()
            .map((y) => (
              <option key={y} value={y}>
                {y}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}

/** States what is missing from a lower bound. */
function MissingSentence({ coverage }: { coverage: Coverage }): ReactNode {
  const world = useWorld();
  if (coverage.missing.length === 0) return null;
  return (
    <p className="quiet">
      <Text
        block
        of={(t, language) =>
          listWords(t).missing(
            t.and(
              coverage.missing.map((m) => {
                const party = world.parties.get(m.party);
                const name = party ? wordsIn(party.short, language) : m.party;
                if (m.flow === "both") return listWords(t).missingBoth(name);
                return m.flow === "exports" ? listWords(t).missingExports(name) : listWords(t).missingImports(name);
              }),
            ),
          )
        }
      />
    </p>
  );
}

export function CoverageList(): ReactNode {
  const world = useWorld();
  const snapshot = useSnapshot();
  const { t: lead } = useLocale();
  const { flow, basis, trade } = useCoverageOptions();
  const coverage = coverageOn(world, snapshot.from, { basis, trade });
  const number = (value: number | null) => (value === null ? "–" : formatNumber(value, lead));
  const shown = coverage?.[flow];
  return (
    <>
      <Definition />
      {coverage && (
        <>
          <p className="quiet">
            <Text
              block
              of={(t) =>
                listWords(t).tradeOf(
                  coverage.year,
                  t.units[coverage.table.unit] ?? coverage.table.unit,
                  t.evidence[`${coverage.table.evidence}Long`],
                )
              }
            />{" "}
            <Sources ids={coverage.table.sources} evidence={coverage.table.evidence} />
          </p>
          {coverage.exports === null && (
            <p className="quiet">
              <Text of={(t) => listWords(t).twoWayOnly} block />
            </p>
          )}
          <MissingSentence coverage={coverage} />
          <p className="quiet">
            <Text of={(t) => listWords(t).steps} block />
          </p>
          <div className="scroll-x">
            <table className="numbers" data-list="coverage">
              <thead>
                <tr>
                  <th scope="col">
                    <Text of={(t) => listWords(t).partyColumn} />
                  </th>
                  <th scope="col">
                    <Text of={(t) => listWords(t)[flow]} />
                  </th>
                  <th scope="col">
                    <Text of={(t) => listWords(t).share} />
                  </th>
                </tr>
              </thead>
              <tbody>
                {coverage.contributions.map((c) => (
                  <tr key={c.party} data-fact={`trade/${coverage.year}/${c.party}`}>
                    <th scope="row">
                      <PartyLink id={c.party} />
                      <span className="inline-names">
                        {c.agreements.map((a) => (
                          <AgreementLink key={a} id={a} />
                        ))}
                      </span>
                    </th>
                    <td>{number(c[flow])}</td>
                    <td>{flow === "total" && c.total !== null ? formatShare(roundShare(c.share), lead) : ""}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">
                    <Text of={(t) => listWords(t).sum} />
                  </th>
                  <td>{number(coverage.contributions.reduce((n, c) => n + (c[flow] ?? 0), 0))}</td>
                  <td>{shown == null ? "–" : formatShare(roundShare(shown), lead)}</td>
                </tr>
              </tfoot>
            </table>
          </div>
        </>
      )}
    </>
  );
}
