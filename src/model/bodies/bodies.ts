// Multilateral bodies: how many members each has on a day.

import type { BodyMembership } from "../../data/body-types.ts";
import type { Day } from "../../data/day.ts";

/** From its own day, else from the day on which a source attests it; who is neither dated nor attested does not count. */
const isMemberOn = (m: BodyMembership, day: Day): boolean => {
  const since = m.joined?.day ?? m.attested;
  return m.status === "member" && m.counted && since !== undefined && since <= day;
};

/** Members by body, the focal party included where it is one. */
export function bodyCounts(members: readonly BodyMembership[], day: Day): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const m of members) counts[m.body] = (counts[m.body] ?? 0) + Number(isMemberOn(m, day));
  return counts;
}
