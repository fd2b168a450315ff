// Multilateral bodies: how many members each has on a day.

import type { BodyMembership } from "../../data/body-types.ts";
import type { Day } from "../../data/day.ts";

/** From the joining date, else from the day a source attests the membership. With neither, it never counts. */
const isMemberOn = (m: BodyMembership, day: Day): boolean => {
  const since = m.joined?.day ?? m.attested;
  return m.status === "member" && m.counted && since !== undefined && since <= day;
};

/** Number of members by body id, including the focal party where it is a member. */
export function bodyCounts(members: readonly BodyMembership[], day: Day): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const m of members) counts[m.body] = (counts[m.body] ?? 0) + Number(isMemberOn(m, day));
  return counts;
}
