// What-if mode: hypothetical entries into force. Which are possible, and which to suggest.
import { isoOf, parseDay } from "../../data/day.ts";
import { type Hypothesis, rowOf } from "./with-hypotheses.ts";
import type { World } from "./world.ts";

/** More could not be told apart in the pictures. */
export const MAX_HYPOTHESES = 40;

/** `agreement:party:day`, e.g. `…:CRI:2026-07-01`; the same form in addresses, exports and on the command line. */
export const encodeHypothesis = ({ agreement, party, day }: Hypothesis): string =>
  `${agreement}:${party}:${isoOf(day)}`;

/**
 * Why a hypothesis is not possible; undefined where it is. Excluded are memberships in force by then, and parties that have
 * left, because a membership row cannot express joining again. The day may lie after the last one of the facts.
 */
export function whyNot(
  world: World,
  { agreement, party, day }: Hypothesis,
): "unknown" | "already" | "left" | undefined {
  const { dataset, agreements, parties } = world;
  const { focal, longStart } = dataset.meta;
  if (!agreements.has(agreement) || !parties.has(party) || party === focal || day < longStart) return "unknown";
  const row = rowOf(dataset, agreement, party);
  if (row?.left) return "left";
  return row?.inForce && row.inForce.day <= day ? "already" : undefined;
}

export function parseHypothesis(text: string, world: World): Hypothesis | undefined {
  const [agreement = "", party = "", iso = "", ...more] = text.split(":");
  const day = parseDay(iso);
  if (day === undefined || more.length > 0) return undefined;
  const hypothesis = { agreement, party, day };
  return whyNot(world, hypothesis) === undefined ? hypothesis : undefined;
}
