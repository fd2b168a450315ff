// Result of the query on the shown day. Loads the bodies, because a word may refer to one.
import { useEffect, useMemo } from "react";
import type { Day } from "../../data/day.ts";
import { lastAtOrBefore } from "../../model/last-at.ts";
import { answerOn, indexQuery, type QueryAnswer, type QueryIndex } from "../../model/query/evaluate.ts";
import { parseQuery } from "../../model/query/parse.ts";
import { type Vocabulary, vocabularyOf } from "../../model/query/words.ts";
import { useAtlas, useAtlasState, useBodyWorld, useDetails, useTimed, useWorld } from "../atlas.ts";

export function useAnswer(text: string): {
  parsed: ReturnType<typeof parseQuery>;
  answer: QueryAnswer | undefined;
  index: QueryIndex;
  words: Vocabulary;
  /** An unknown word may refer to a body; they are still loading. */
  isWaiting: boolean;
} {
  const { bodyWorlds } = useAtlas();
  const world = useWorld();
  const { aliases, agreementAliases } = useDetails();
  const { bodies, status } = useBodyWorld();
  useEffect(() => bodyWorlds.ask(), [bodyWorlds]);
  const index = useMemo(
    () => indexQuery(world, bodies && { index: bodies.index, ids: bodies.data.bodies.map((b) => b.id) }),
    [world, bodies],
  );
  const words = useMemo(
    () => vocabularyOf(world, bodies?.data.bodies, aliases, agreementAliases),
    [world, bodies, aliases, agreementAliases],
  );
  const parsed = useMemo(() => parseQuery(text, words), [text, words]);
  // Nothing changes within a stretch of time, so other days do not re-evaluate.
  const stretch = useTimed((s) => Math.max(0, lastAtOrBefore(index.days, s.day)));
  const rule = useAtlasState((s) => s.rule);
  const answer = useMemo(
    () => ("ast" in parsed ? answerOn(parsed.ast, index, index.days[stretch] as Day, rule) : undefined),
    [parsed, index, stretch, rule],
  );
  const unknown = "fault" in parsed && parsed.fault.why === "unknown";
  return { parsed, answer, index, words, isWaiting: unknown && (status === "none" || status === "loading") };
}
