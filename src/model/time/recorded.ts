// Whether a dataset says when its facts were recorded: only then can one ask what was known on a day.
import type { CoreDataset } from "../../data/dataset.ts";
import type { DateClaim } from "../../data/types.ts";

const isRecorded = (claim: DateClaim | undefined): boolean => claim !== undefined && claim.assumed === undefined;

/** False where every record would be assumed on the day of its own event. */
export const saysWhenRecorded = ({ memberships, assistance, agreements, milestones }: CoreDataset): boolean =>
  memberships.some((m) => [m.signed, m.inForce, m.left].some(isRecorded)) ||
  assistance.some((a) => [a.signed, a.inForce].some(isRecorded)) ||
  agreements.some((a) => a.talks.some((t) => isRecorded(t.from))) ||
  milestones.some((m) => isRecorded(m.date));
