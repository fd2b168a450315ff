// Values that name no known party: somebody says whom each means.
import { type ReactNode, useId, useState } from "react";
import type { ReadView } from "../../data/plain/desk.ts";
import type { PartyWord, PlainWords } from "../../data/plain/types.ts";
import { usePartyNames } from "./usePartyNames.ts";
import { Say, usePlainWords } from "./Words.tsx";

/** Values of a table in which the wrong column was taken for the parties are not worth the room. */
const SHOWN = 24;

type Words = PlainWords["parties"];
type Stranger = ReadView["strangers"][number];

const optionOf = (word: PartyWord | undefined): string =>
  word === undefined ? "" : word.as === "party" ? `party ${word.id}` : word.as;

const wordOf = (value: string): PartyWord | undefined =>
  value === "own" || value === "out"
    ? { as: value }
    : value.startsWith("party ")
      ? { as: "party", id: value.slice(6) }
      : undefined;

function Row({
  stranger,
  words,
  onWord,
}: {
  stranger: Stranger;
  words: Words;
  onWord(word: PartyWord | undefined): void;
}): ReactNode {
  const say = usePlainWords();
  const nameOf = usePartyNames();
  const id = useId();
  const [isOther, setOther] = useState(false);
  const word = words.get(stranger.value);
  const means = word?.as === "party" && word.id !== stranger.suggestion ? word.id : undefined;
  const choose = (value: string): void => {
    setOther(value === "other");
    if (value !== "other") onWord(wordOf(value));
  };
  const type = (code: string): void => {
    const id = code.trim().toUpperCase();
    onWord(nameOf.has(id) ? { as: "party", id } : undefined);
  };
  return (
    <tr data-stranger={stranger.value}>
      <th scope="row" id={id}>
        {stranger.value}
      </th>
      <td className="number">{stranger.rows}</td>
      <td>
        <select
          aria-labelledby={id}
          value={isOther || means !== undefined ? "other" : optionOf(word)}
          onChange={(e) => choose(e.target.value)}
        >
          <option value="">{say((w) => w.notSaid)}</option>
          {stranger.suggestion !== undefined && (
            <option value={`party ${stranger.suggestion}`}>
              {say((w, language) =>
                w.suggested(nameOf.of(stranger.suggestion ?? "", language), stranger.suggestion ?? ""),
              )}
            </option>
          )}
          <option value="own">{say((w) => w.own)}</option>
          <option value="out">{say((w) => w.out)}</option>
          <option value="other">{say((w) => w.other)}</option>
        </select>
        {(isOther || means !== undefined) && (
          <input
            type="text"
            className="plain-code"
            aria-labelledby={id}
            list="plain-codes"
            defaultValue={means}
            onChange={(e) => type(e.target.value)}
          />
        )}
      </td>
    </tr>
  );
}

export function Strangers({
  view,
  words,
  onWords,
}: {
  view: ReadView;
  words: Words;
  onWords(words: Words): void;
}): ReactNode {
  const nameOf = usePartyNames();
  const { strangers } = view;
  if (strangers.length === 0) return null;
  const put = (all: readonly (readonly [string, PartyWord | undefined])[]): void => {
    const next = new Map(words);
    for (const [value, word] of all)
      if (word) next.set(value, word);
      else next.delete(value);
    onWords(next);
  };
  const suggested = strangers.filter((s) => s.suggestion !== undefined && !words.has(s.value));
  return (
    <section className="plain-strangers">
      <h3>
        <Say of={(w) => w.strangers} />
      </h3>
      <p>
        <Say of={(w) => w.strangersAbout} />
      </p>
      <datalist id="plain-codes">
        {nameOf.all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </datalist>
      <div className="plain-scroll">
        <table>
          <thead>
            <tr>
              {(["value", "rows", "means"] as const).map((head) => (
                <th key={head} scope="col">
                  <Say of={(w) => w[head]} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {strangers.slice(0, SHOWN).map((stranger) => (
              <Row
                key={stranger.value}
                stranger={stranger}
                words={words}
                onWord={(word) => put([[stranger.value, word]])}
              />
            ))}
          </tbody>
        </table>
      </div>
      {strangers.length > SHOWN && (
        <p>
          <Say of={(w) => w.moreStrangers(strangers.length - SHOWN)} />
        </p>
      )}
      <p className="plain-buttons">
        {suggested.length > 0 && (
          <button
            type="button"
            className="text-button"
            data-take-suggestions
            onClick={() => put(suggested.map((s) => [s.value, { as: "party", id: s.suggestion ?? "" }]))}
          >
            <Say of={(w) => w.takeSuggestions(suggested.length)} />
          </button>
        )}
        <button
          type="button"
          className="text-button"
          data-all-own
          onClick={() => put(strangers.filter((s) => !words.has(s.value)).map((s) => [s.value, { as: "own" }]))}
        >
          <Say of={(w) => w.allOwn} />
        </button>
      </p>
    </section>
  );
}
