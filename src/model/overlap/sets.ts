// The sets that can be overlapped: frameworks, bodies and kinds of ties. Their ids are the words used in query expressions.

import { memoize } from "../memoize.ts";
import { kindOfWord, wordOfKind } from "../query/kinds.ts";
import { QUERY_KINDS, type QueryKind } from "../query/terms.ts";
import type { World } from "../world/world.ts";

/** `exclusive`: in these sets and in no other chosen one; `inclusive`: in these sets at least. */
export const COUNTINGS = ["exclusive", "inclusive"] as const;
export type Counting = (typeof COUNTINGS)[number];

/** A table of memberships knows of no assistance, and around another centre than its own a package has none. */
const kindsIn = ({ dataset }: World): QueryKind[] =>
  QUERY_KINDS.filter((kind) => kind !== "assistance" || dataset.assistance.length > 0);

/** Ids in this order: kinds of ties, frameworks with their own layer, bodies, the other agreements. */
export function knownSets(world: World): string[] {
  const { dataset, agreements } = world;
  const { layers } = dataset.meta;
  const bodies = layers.flatMap((l) => (l.role === "body" ? [l.id] : []));
  const all = [...agreements.values()];
  const ids = (own: boolean) => all.flatMap((a) => ((a.layer === a.id) === own ? [a.id] : []));
  return [...kindsIn(world).map((kind) => wordOfKind(dataset.meta, kind)), ...ids(true), ...bodies, ...ids(false)];
}

/** Shown only in the list of further sets. */
export const isMinor = ({ agreements }: World, id: string): boolean => {
  const agreement = agreements.get(id);
  return agreement !== undefined && agreement.layer !== id;
};

/** The sets chosen by default: bilateral ties, frameworks with their own layer or else all agreements of several, assistance. */
export const setsAtFirst = (world: World): string[] => {
  const hasFrameworks = world.dataset.meta.layers.some((l) => l.role === "framework");
  const on = new Set(world.dataset.meta.layers.flatMap((l) => (l.on ? [l.id] : [])));
  return knownSets(world).filter((id) => {
    const kind = kindOfWord(world.dataset.meta, id);
    if (kind) return kind === "bilateral" || kind === "assistance" || (kind === "plurilateral" && !hasFrameworks);
    const agreement = world.agreements.get(id);
    return agreement?.kind === "plurilateral" && agreement.layer === id && on.has(id);
  });
};

/** The chosen sets, or where some are not to be found around the party in the centre, those that are chosen by default. */
export const setsIn = memoize((world: World, chosen: readonly string[]): readonly string[] => {
  const known = new Set(knownSets(world));
  return chosen.every((id) => known.has(id)) ? chosen : setsAtFirst(world);
});
