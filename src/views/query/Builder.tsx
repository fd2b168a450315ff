// Buttons for the words of a query.
import { type ReactNode, useMemo } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { partnershipWord } from "../../i18n/partnership-word.ts";
import { QUERY_WORDS } from "../../i18n/query.ts";
import { isMinor, knownSets } from "../../model/overlap/sets.ts";
import { addJoint, addName, dropLast, type Joint, type JointWords } from "../../model/query/compose.ts";
import { kindOfWord } from "../../model/query/kinds.ts";
import { parseQuery } from "../../model/query/parse.ts";
import { vocabularyOf } from "../../model/query/words.ts";
import { useBodyWorld, useDetails, useLocale, useWorld } from "../atlas.ts";
import "./query.css";

const JOINTS: readonly Joint[] = ["and", "or", "not", "open", "close"];
/** `not` is a prefix here. Japanese forms that follow the name can be typed. */
const WRITTEN: JointWords = { and: "and", or: "or", not: "not", open: "(", close: ")" };

export function Builder(props: {
  draft: string;
  onChange(text: string): void;
  /** Called when the text is a valid query. */
  onAsk(text: string): void;
}): ReactNode {
  const world = useWorld();
  const { aliases, agreementAliases } = useDetails();
  const { bodies } = useBodyWorld();
  const { lead } = useLocale();
  const said = QUERY_WORDS[lead].build;
  const words = useMemo(
    () => vocabularyOf(world, bodies?.data.bodies, aliases, agreementAliases),
    [world, bodies, aliases, agreementAliases],
  );
  const nameOf = (id: string): string => {
    const agreement = world.agreements.get(id);
    if (agreement) return wordsIn(agreement.short, lead);
    const body = bodies?.data.bodies.find((b) => b.id === id);
    const kind = kindOfWord(world.dataset.meta, id);
    if (body) return wordsIn(body.short, lead);
    const own = kind === "partnership" ? partnershipWord(world.dataset.meta) : undefined;
    return own ?? (kind ? QUERY_WORDS[lead].names[kind] : id);
  };
  const isBody = (id: string): boolean => world.dataset.meta.layers.some((l) => l.id === id && l.role === "body");
  const known = knownSets(world).filter((id) => !isBody(id) || bodies?.data.bodies.some((b) => b.id === id));
  const change = (text: string): void => {
    props.onChange(text);
    if (text !== "" && "ast" in parseQuery(text, words)) props.onAsk(text);
  };
  const chip = (id: string): ReactNode => (
    <button
      key={id}
      type="button"
      className="text-button"
      data-word={id}
      onClick={() => change(addName(props.draft, nameOf(id), words, WRITTEN))}
    >
      {nameOf(id)}
    </button>
  );
  return (
    <details className="builder">
      <summary>{said.heading}</summary>
      <div className="chips">
        {JOINTS.map((joint) => (
          <button
            key={joint}
            type="button"
            className="text-button builder-joint"
            data-joint={joint}
            onClick={() => change(addJoint(props.draft, joint, words, WRITTEN))}
          >
            {said[joint]}
          </button>
        ))}
        <button
          type="button"
          className="text-button builder-joint"
          data-joint="back"
          onClick={() => change(dropLast(props.draft))}
        >
          {said.back}
        </button>
      </div>
      <div className="chips">{known.filter((id) => !isMinor(world, id)).map(chip)}</div>
      <details>
        <summary>{said.more}</summary>
        <div className="chips">
          {known.filter((id) => isMinor(world, id)).map(chip)}
          {world.dataset.meta.regions.map((r) => (
            <button
              key={r.id}
              type="button"
              className="text-button"
              onClick={() => change(addName(props.draft, wordsIn(r.name, lead), words, WRITTEN))}
            >
              {wordsIn(r.name, lead)}
            </button>
          ))}
        </div>
      </details>
    </details>
  );
}
