// All laws over all tables. Each law looks at everything and says all it finds; none stops another.
import { checkAgreements, checkFocal, checkSignatures } from "./check-agreements.ts";
import { checkBodies } from "./check-bodies.ts";
import { checkChapters } from "./check-chapters.ts";
import { checkAmendmentOrder, checkAsOf, checkOrder } from "./check-dates.ts";
import { checkForeignKeys, checkPrimaryKeys } from "./check-keys.ts";
import { checkSources, checkUnusedSources } from "./check-sources.ts";
import { checkStages } from "./check-stages.ts";
import { checkTrade } from "./check-trade.ts";
import { checkAddresses, checkIds, checkLanguages, checkMeta, checkPlaces, checkPublished } from "./check-values.ts";
import { checkVia } from "./check-via.ts";
import type { Issue } from "./issue.ts";
import type { Tables } from "./table.ts";

const LAWS: readonly ((all: Tables) => Issue[])[] = [
  checkMeta,
  checkPrimaryKeys,
  checkForeignKeys,
  checkIds,
  checkSources,
  checkOrder,
  checkAmendmentOrder,
  checkAsOf,
  checkAgreements,
  checkFocal,
  checkSignatures,
  checkVia,
  checkChapters,
  checkStages,
  checkTrade,
  checkPublished,
  checkLanguages,
  checkPlaces,
  checkBodies,
  checkAddresses,
  checkUnusedSources,
];

/** Every fault between tables, errors and warnings. */
export const checkTables = (all: Tables): Issue[] => LAWS.flatMap((law) => law(all));
