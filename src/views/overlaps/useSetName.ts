// Names of sets: kinds of ties, agreements, bodies, layers.
import { type Language, wordsIn } from "../../i18n/locale.ts";
import { agreementShort } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import type { BodyWorld } from "../../model/bodies/world.ts";
import { kindOfWord } from "../../model/query/kinds.ts";
import type { World } from "../../model/world/world.ts";
import { useBodyWorld, useWorld } from "../atlas.ts";

/** Name by id; falls back to the id. */
export function setName(world: World, bodies: BodyWorld | undefined, id: string, language: Language): string {
  const kind = kindOfWord(world.dataset.meta, id);
  if (kind) return WORK[language].overlaps.kinds[kind];
  if (world.agreements.has(id)) return agreementShort(world.agreements.get(id), language, id);
  const body = bodies?.data.bodies.find((b) => b.id === id);
  return body
    ? wordsIn(body.short, language)
    : (world.dataset.meta.layers.find((l) => l.id === id)?.name[language] ?? id);
}

export function useSetName(): (id: string, language: Language) => string {
  const world = useWorld();
  const { bodies } = useBodyWorld();
  return (id, language) => setName(world, bodies, id, language);
}
