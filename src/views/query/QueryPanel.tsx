// A query and its result: input line, sentence that states what was counted, matching parties with their facts, and days on
// which the count changed.
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { formatDay, type Language, wordsIn } from "../../i18n/locale.ts";
import { partyShort } from "../../i18n/names.ts";
import { QUERY_WORDS } from "../../i18n/query.ts";
import { faultSentence, querySentence } from "../../i18n/query-sentence.ts";
import { QUESTION_WORDS } from "../../i18n/question.ts";
import type { Ast } from "../../model/query/ast.ts";
import type { QueryAnswer } from "../../model/query/evaluate.ts";
import type { TermSpan } from "../../model/query/facts.ts";
import { MOST } from "../../model/query/parse.ts";
import { repairOf } from "../../model/query/repair.ts";
import { thresholdOf } from "../../model/query/threshold.ts";
import { countsStates } from "../../model/world/counting.ts";
import { useAtlas, useBodyWorld, useLocale, useTimed, useWorld } from "../atlas.ts";
import { CountRule } from "../counting/CountRule.tsx";
import { DateFact } from "../inspector/Fact.tsx";
import { AgreementLink, PartyLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";
import { ExportMenu } from "../tool-frame/ExportMenu.tsx";
import { useAnswer } from "./answer.ts";
import { answerTable } from "./answer-table.ts";
import { Builder } from "./Builder.tsx";
import { Examples } from "./Examples.tsx";
import { Strip } from "./Strip.tsx";
import { ThresholdAnswer } from "./ThresholdAnswer.tsx";
import "./query.css";

/** Typed text is submitted with Enter; clicked words are submitted at once. */
function Line({ text, input }: { text: string; input: RefObject<HTMLInputElement | null> }): ReactNode {
  const { actions } = useAtlas();
  const [draft, setDraft] = useState(text);
  const { text: say, lead } = useLocale();
  const words = QUERY_WORDS[lead];
  useEffect(() => setDraft(text), [text]);
  const ask = (q: string): void => actions.set({ q, selection: [] });
  return (
    <>
      <form
        className="query-line"
        onSubmit={(e) => {
          e.preventDefault();
          ask(draft);
        }}
      >
        <input
          ref={input}
          aria-label={say((_, language) => QUERY_WORDS[language].label)}
          value={draft}
          maxLength={MOST.characters}
          spellCheck={false}
          autoComplete="off"
          onChange={(e) => setDraft(e.target.value)}
        />
        <button type="submit" className="text-button">
          {words.ask}
        </button>
      </form>
      <Builder draft={draft} onChange={setDraft} onAsk={ask} />
    </>
  );
}

function What({ fact }: { fact: TermSpan }): ReactNode {
  const world = useWorld();
  const { bodies } = useBodyWorld();
  if (world.agreements.has(fact.what)) return <AgreementLink id={fact.what} />;
  const body = bodies?.data.bodies.find((b) => b.id === fact.what);
  if (body) return <Text of={(_, language) => wordsIn(body.short, language)} />;
  if (world.parties.has(fact.what))
    return <Text of={(_, language) => partyShort(world.parties.get(fact.what), language, fact.what)} />;
  return <Text of={(t) => t.marks.assistance} />;
}

function Found({ answer }: { answer: QueryAnswer }): ReactNode {
  const { actions } = useAtlas();
  return (
    <>
      {answer.parties.length > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() =>
            actions.set({ selection: answer.parties.map(({ party }) => ({ kind: "party" as const, id: party })) })
          }
        >
          <Text of={(_, language) => QUERY_WORDS[language].light} />
        </button>
      )}
      <ul className="rows" data-answer={answer.count}>
        {answer.parties.map(({ party, through, facts }) => (
          <li key={party} className={through && !countsStates(answer.rule) ? "row row-off" : "row"}>
            <div className="row-head">
              <PartyLink id={party} />
              {through && (
                <span className="quiet">
                  <Text of={(_, language) => QUERY_WORDS[language].through} />
                </span>
              )}
            </div>
            {facts.map((fact) => (
              <p key={`${fact.what} ${fact.from}`} className="query-fact">
                <What fact={fact} /> {fact.since && <DateFact claim={fact.since} />}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Changes({ changes: [, ...changes] }: Pick<QueryAnswer, "changes">): ReactNode {
  const { actions } = useAtlas();
  const { t: lead } = useLocale();
  // The first is the count with which the timeline begins.
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>
        <Text of={(_, language) => QUERY_WORDS[language].changed(changes.length)} />
      </summary>
      <ul className="inline-list">
        {changes.map(({ day, count }) => (
          <li key={day}>
            <button type="button" className="date-link" onClick={() => actions.goTo(day)}>
              {formatDay(day, lead, "day", true)}
            </button>
            {`: ${count}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Export of the matching parties with facts, grades and sources. */
function Take({ text, ast, answer }: { text: string; ast: Ast; answer: QueryAnswer }): ReactNode {
  const world = useWorld();
  const { lead, text: say } = useLocale();
  const { bodies } = useBodyWorld();
  const day = useTimed((s) => s.day);
  const named = { world, bodies: new Map(bodies?.data.bodies.map((b) => [b.id, b.short])) };
  const said = querySentence(ast, answer, day, named);
  const whatOf = (id: string, language: Language): string => {
    const name = world.agreements.get(id)?.short ?? named.bodies.get(id);
    return name ? wordsIn(name, language) : id;
  };
  return (
    <div className="query-take">
      <ExportMenu
        question={`${text} — ${say((_, language) => wordsIn(said, language))}`}
        table={() => answerTable(world, answer, whatOf, lead)}
      />
    </div>
  );
}

function Sentence({ ast, answer }: { ast: Ast; answer: QueryAnswer }): ReactNode {
  const world = useWorld();
  const { bodies } = useBodyWorld();
  const day = useTimed((s) => s.day);
  const named = { world, bodies: new Map(bodies?.data.bodies.map((b) => [b.id, b.short])) };
  const said = querySentence(ast, answer, day, named);
  return (
    <p className="query-sentence" role="status">
      <Text of={(_, language) => wordsIn(said, language)} block />
    </p>
  );
}

/** What was probably meant by what cannot be read; a press asks it. */
function Meant({ text, onAsk }: { text: string; onAsk(question: string): void }): ReactNode {
  return (
    <p className="query-meant">
      <Text of={(_, language) => QUESTION_WORDS[language].meant} />{" "}
      <button type="button" className="text-button" data-meant onClick={() => onAsk(text)}>
        {text}
      </button>
    </p>
  );
}

export function QueryPanel({ text }: { text: string }): ReactNode {
  const { actions } = useAtlas();
  const { meta } = useWorld().dataset;
  const { parsed, answer, isWaiting, words } = useAnswer(text);
  const threshold = thresholdOf(text);
  const isOfFigure = threshold !== undefined;
  const ask = (q: string): void => actions.set({ q, selection: [] });
  const meant = useMemo(
    () => ("fault" in parsed ? repairOf(text, parsed.fault, words)?.text : undefined),
    [text, parsed, words],
  );
  const input = useRef<HTMLInputElement>(null);
  const fault = "fault" in parsed ? parsed.fault : undefined;
  useEffect(() => {
    if (fault && !isOfFigure) input.current?.setSelectionRange(fault.start, fault.end);
  }, [fault, isOfFigure]);
  return (
    <>
      <Line text={text} input={input} />
      {threshold ? (
        <ThresholdAnswer of={threshold} />
      ) : isWaiting ? (
        <p role="status">
          <Text of={(t) => t.bodies.loading} />
        </p>
      ) : fault ? (
        <>
          {fault.why !== "empty" && (
            <p role="alert" className="query-fault">
              <Text of={(_, language) => wordsIn(faultSentence(fault, meta), language)} block />
            </p>
          )}
          {meant !== undefined && <Meant text={meant} onAsk={ask} />}
          <Examples onAsk={ask} />
        </>
      ) : (
        answer &&
        "ast" in parsed && (
          <>
            <Sentence ast={parsed.ast} answer={answer} />
            <CountRule isSaid />
            <Take text={text} ast={parsed.ast} answer={answer} />
            <Strip answer={answer} />
            <Found answer={answer} />
            <Changes changes={answer.changes} />
          </>
        )
      )}
    </>
  );
}
