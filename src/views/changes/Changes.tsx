// Two days compared: what began, what ended, what is at another stage, and what that did to the figures.
import { type ReactNode, useId, useMemo, useState } from "react";
import { type Day, isoOf, parsePartialDate } from "../../data/day.ts";
import { formatDay, formatShare, wordsIn } from "../../i18n/locale.ts";
import { agreementShort, partyName } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { type Coverage, coverageOn, roundShare } from "../../model/coverage/coverage.ts";
import { figuresOn } from "../../model/coverage/figures.ts";
import { differenceBetween, partiesChanged, type TieChange } from "../../model/time/difference.ts";
import type { AssistanceSpan } from "../../model/world/assistance.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { useCoverageOptions } from "../figures/useCoverageOptions.ts";
import { DateFact } from "../inspector/Fact.tsx";
import { AgreementLink, PartyLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";
import { SayWork, Tool, useWork } from "../tool-frame/Tool.tsx";
import { ViewExport } from "../tool-frame/ViewExport.tsx";

/** A typed day. What was typed stays when it cannot be used. */
function DayInput(props: { name: "first" | "second"; day: Day | undefined; onDay(day: Day): void }): ReactNode {
  const world = useWorld();
  const { text } = useLocale();
  const [typed, setTyped] = useState<string>();
  const { longStart, asOf } = world.dataset.meta;
  const [isBad, setBad] = useState(false);
  const faultId = useId();
  const [known, setKnown] = useState(props.day);
  if (known !== props.day) {
    setKnown(props.day);
    // Taken away by the button beside it: so is what could not be used.
    if (props.day === undefined && isBad) {
      setTyped(undefined);
      setBad(false);
    }
  }
  const take = (): void => {
    if (typed === undefined) return;
    const found = typed.trim() === "" ? undefined : parsePartialDate(typed.trim());
    const day = found?.first;
    if (day === undefined || day < longStart || day > asOf) {
      setBad(true);
      return;
    }
    setBad(false);
    setTyped(undefined);
    props.onDay(day);
  };
  return (
    <>
      <label className="check">
        <SayWork of={(w) => w.changes[props.name]} />
        <input
          inputMode="numeric"
          size={10}
          placeholder="2018-12-30"
          value={typed ?? (props.day === undefined ? "" : isoOf(props.day))}
          data-day={props.name}
          aria-invalid={isBad}
          aria-describedby={isBad ? faultId : undefined}
          onChange={(e) => setTyped(e.target.value)}
          onBlur={take}
          onKeyDown={(e) => {
            if (e.key === "Enter") take();
          }}
        />
      </label>
      {/* On a line below the bar: it comes when the field is left, and must not move the button that is being pressed. */}
      {isBad && (
        <p role="alert" id={faultId} className="inline-fault">
          {text((t) => t.timeline.badDate(typed ?? "", isoOf(longStart), isoOf(asOf)))}
        </p>
      )}
    </>
  );
}

function Days({ first, second }: { first: Day; second: Day | undefined }): ReactNode {
  const { actions } = useAtlas();
  const { text } = useWork();
  return (
    <>
      <DayInput name="first" day={first} onDay={actions.goTo} />
      <IconButton
        icon="swap"
        label={text((w) => w.changes.swap)}
        disabled={second === undefined}
        onClick={() => {
          if (second === undefined) return;
          actions.goTo(second);
          actions.set({ to: first });
        }}
      />
      <DayInput name="second" day={second} onDay={(to) => actions.set({ to })} />
      {second !== undefined && (
        <button type="button" className="text-button" onClick={() => actions.set({ to: undefined })}>
          <SayWork of={(w) => w.changes.clear} />
        </button>
      )}
    </>
  );
}

function Ties({ title, changes }: { title: "gained" | "lost" | "changed"; changes: readonly TieChange[] }): ReactNode {
  const world = useWorld();
  const own = changes.filter((c) => !c.via);
  const through = changes.length - own.length;
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>
        <SayWork of={(w) => `${w.changes[title]} (${own.length}${through > 0 ? ` + ${through}` : ""})`} />
      </h3>
      <table className="grid-table" data-changes={title} data-value={own.length}>
        <thead>
          <tr>
            {(["party", "agreement", "before", "after"] as const).map((c) => (
              <th key={c} scope="col">
                <SayWork of={(w) => w.columns[c]} />
              </th>
            ))}
          </tr>
        </thead>
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
                        t.inspector.via(partyName(world.parties.get(c.via ?? ""), language, c.via ?? ""))
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

function AssistanceChanges(props: {
  title: "assistanceGained" | "assistanceLost";
  spans: readonly AssistanceSpan[];
}): ReactNode {
  if (props.spans.length === 0) return null;
  return (
    <section>
      <h3>
        <SayWork of={(w) => `${w.changes[props.title]} (${props.spans.length})`} />
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

function Figures({ first, second }: { first: Day; second: Day }): ReactNode {
  const world = useWorld();
  const [a, b] = [figuresOn(world, first), figuresOn(world, second)];
  const { flow, basis, trade } = useCoverageOptions();
  const [ca, cb] = [first, second].map((d) => coverageOn(world, d, { basis, trade })) as [
    Coverage | undefined,
    Coverage | undefined,
  ];
  const [va, vb] = [ca?.[flow], cb?.[flow]];
  return (
    <>
      <p className="lead-sentence" role="status">
        <Text
          block
          of={(t, language) =>
            WORK[language].changes.sentence({
              from: formatDay(first, t),
              to: formatDay(second, t),
              agreements: [a.agreements.inForce, b.agreements.inForce],
              partners: [a.partners.inForce, b.partners.inForce],
              assistance: [a.assistance.identified, b.assistance.identified],
            })
          }
        />
      </p>
      {ca && cb && va != null && vb != null && (
        <p className="lead-sentence">
          <Text
            block
            of={(t, language) => {
              const points = roundShare(roundShare(vb) - roundShare(va));
              return WORK[language].changes.coverageSentence(
                formatShare(roundShare(va), t),
                formatShare(roundShare(vb), t),
                `${points > 0 ? "+" : ""}${points.toFixed(1).replace("-", "−")}`,
                ca.year,
                cb.year,
              );
            }}
          />
        </p>
      )}
    </>
  );
}

export function ChangesView(): ReactNode {
  const { actions, worldOf } = useAtlas();
  const world = useWorld();
  const { text: say, lead } = useLocale();
  const second = useAtlasState((s) => s.to);
  // Quiet days change nothing but the sentence, and a running clock asks for no table at all.
  const from = useAtlasState((s) => worldOf(s).at(s.day).from);
  const shown = useAtlasState((s) => s.day);
  const difference = useMemo(
    () => (second === undefined ? undefined : differenceBetween(world, from, second)),
    [world, from, second],
  );
  const parties = difference ? partiesChanged(difference) : [];
  const question = say((t, language) =>
    WORK[language].changes.question(formatDay(shown, t), second === undefined ? "–" : formatDay(second, t)),
  );
  const nameOf = (id: string): string => partyName(world.parties.get(id), lead, id);
  return (
    <Tool
      id="changes"
      about={
        <p className="quiet">
          <SayWork of={(w) => w.changes.about} />
        </p>
      }
      bar={<Days first={shown} second={second} />}
      take={
        difference && (
          <ViewExport
            of="changes"
            question={question}
            table={() => {
              const w = WORK[lead];
              const tie = (change: string) => (c: TieChange) => [
                change,
                nameOf(c.party),
                agreementShort(world.agreements.get(c.agreement), lead, c.agreement),
                c.before ? w.stages[c.before.stage] : "",
                c.before?.since?.text ?? "",
                c.after ? w.stages[c.after.stage] : "",
                c.after?.since?.text ?? "",
                c.via ? nameOf(c.via) : "",
              ];
              const assisted = (change: string) => (s: AssistanceSpan) => [
                change,
                nameOf(s.party),
                s.row.name ? wordsIn(s.row.name, lead) : s.form,
                "",
                "",
                "",
                s.since?.text ?? "",
                "",
              ];
              return {
                id: "changes",
                columns: [
                  w.columns.change,
                  w.columns.party,
                  w.columns.agreement,
                  w.columns.before,
                  w.columns.since,
                  w.columns.after,
                  w.columns.since,
                  w.columns.via,
                ],
                rows: [
                  ...difference.gained.map(tie(w.changes.gained)),
                  ...difference.lost.map(tie(w.changes.lost)),
                  ...difference.changed.map(tie(w.changes.changed)),
                  ...difference.assistance.gained.map(assisted(w.changes.assistanceGained)),
                  ...difference.assistance.lost.map(assisted(w.changes.assistanceLost)),
                ],
              };
            }}
          />
        )
      }
    >
      {second === undefined || !difference ? (
        <p>
          <SayWork of={(w) => w.changes.pick} />
        </p>
      ) : second === shown ? (
        <p>
          <SayWork of={(w) => w.changes.same} />
        </p>
      ) : (
        <>
          <Figures first={shown} second={second} />
          {parties.length === 0 ? (
            <p>
              <Text of={(t, language) => WORK[language].changes.none(formatDay(shown, t), formatDay(second, t))} />
            </p>
          ) : (
            <button
              type="button"
              className="text-button"
              onClick={() => actions.set({ selection: parties.map((id) => ({ kind: "party", id })) })}
            >
              <SayWork of={(w) => w.changes.light} />
            </button>
          )}
          <Ties title="gained" changes={difference.gained} />
          <Ties title="lost" changes={difference.lost} />
          <Ties title="changed" changes={difference.changed} />
          <AssistanceChanges title="assistanceGained" spans={difference.assistance.gained} />
          <AssistanceChanges title="assistanceLost" spans={difference.assistance.lost} />
        </>
      )}
    </Tool>
  );
}
