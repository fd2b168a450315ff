// The sets whose overlaps can be asked for: frameworks, bodies and kinds of ties, each by the word that expressions use.

import { kindOfWord, wordOfKind } from "../query/kinds.ts";
import { QUERY_KINDS } from "../query/terms.ts";
import type { World } from "../world/world.ts";

/** `exclusive`: in these sets and in no other chosen one; `inclusive`: in these sets at least. */
export const COUNTINGS = ["exclusive", "inclusive"] as const;
export type Counting = (typeof COUNTINGS)[number];

/** Kinds of ties, frameworks with a layer of their own, bodies; then the other agreements. */
export function knownSets({ dataset, agreements }: World): string[] {
  const { layers } = dataset.meta;
  const bodies = layers.flatMap((l) => (l.role === "body" ? [l.id] : []));
  const all = [...agreements.values()];
  const ids = (own: boolean) => all.flatMap((a) => ((a.layer === a.id) === own ? [a.id] : []));
  return [...QUERY_KINDS.map((kind) => wordOfKind(dataset.meta, kind)), ...ids(true), ...bodies, ...ids(false)];
}

/** A set that is offered only when somebody looks for more. */
export const isMinor = ({ agreements }: World, id: string): boolean => {
  const agreement = agreements.get(id);
  return agreement !== undefined && agreement.layer !== id;
};

/** What is drawn by default: bilateral ties, the frameworks with a layer of their own, assistance. */
export const setsAtFirst = (world: World): string[] => {
  const on = new Set(world.dataset.meta.layers.flatMap((l) => (l.on ? [l.id] : [])));
  return knownSets(world).filter((id) => {
    const kind = kindOfWord(world.dataset.meta, id);
    if (kind) return kind === "bilateral" || kind === "assistance";
    const agreement = world.agreements.get(id);
    return agreement?.kind === "plurilateral" && agreement.layer === id && on.has(id);
  });
};
