// Six questions to start from, made of the names of the package that is open.
import { type ReactNode, useMemo } from "react";
import { agreementShort } from "../../i18n/names.ts";
import { QUERY_WORDS } from "../../i18n/query.ts";
import { QUESTION_WORDS } from "../../i18n/question.ts";
import { groupBy } from "../../model/group.ts";
import { wordOfKind } from "../../model/query/kinds.ts";
import type { World } from "../../model/world/world.ts";
import { useLocale, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";

/** Frameworks with the most parties first. */
function frameworksOf({ dataset, ties }: World): string[] {
  const parties = groupBy(
    ties.filter((t) => t.stage === "in-force" && !t.via),
    (t) => t.agreement,
  );
  const sizeOf = (id: string): number => new Set(parties.get(id)?.map((t) => t.party)).size;
  return dataset.agreements
    .filter((a) => a.kind === "plurilateral" && sizeOf(a.id) > 0)
    .map((a) => a.id)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1));
}

export function Examples({ onAsk }: { onAsk(question: string): void }): ReactNode {
  const world = useWorld();
  const { lead } = useLocale();
  const questions = useMemo(() => {
    const { and, or, not } = QUERY_WORDS[lead].build;
    const isJapanese = lead === "ja";
    const name = (id: string): string => agreementShort(world.agreements.get(id), lead, id);
    const negated = (of: string): string => (isJapanese ? `${of} ${not}` : `${not} ${of}`);
    const { bilateral, plurilateral } = QUERY_WORDS[lead].names;
    const [first, second, third] = frameworksOf(world).map(name);
    const any = isJapanese ? `（${bilateral} ${or} ${plurilateral}）` : `(${bilateral} ${or} ${plurilateral})`;
    const all = [first, second, third].filter((f) => f !== undefined);
    return [
      ...(first && second ? [`${first} ${and} ${second}`, `${first} ${and} ${negated(bilateral)}`] : []),
      ...(all.length > 2
        ? [
            isJapanese
              ? `少なくとも 2 のうち（${[...all, bilateral].join("、")}）`
              : `at least 2 of (${[...all, bilateral].join(", ")})`,
          ]
        : []),
      isJapanese ? `交渉中 ${any}` : `talks ${any}`,
      `${wordOfKind(world.dataset.meta, "assistance")} ${and} ${negated(any)}`,
      isJapanese ? "カバー率 > 50" : "coverage > 50",
    ];
  }, [world, lead]);
  return (
    <section className="query-examples">
      <h3>
        <Text of={(_, language) => QUESTION_WORDS[language].examples} />
      </h3>
      <ul className="chips">
        {questions.map((q) => (
          <li key={q}>
            <button type="button" className="text-button" data-example onClick={() => onAsk(q)}>
              {q}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
