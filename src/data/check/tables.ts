// Runs all checks over all tables. Every check runs and reports everything it finds.

import type { Issue } from "../package/issue.ts";
import type { Tables } from "../package/table.ts";
import { checkAgreements, checkFocal, checkSignatures } from "./agreements.ts";
import { checkBodies } from "./bodies.ts";
import { checkChapters } from "./chapters.ts";
import { checkCorrections } from "./corrections.ts";
import { checkAmendmentOrder, checkAsOf, checkOrder } from "./dates.ts";
import { checkForeignKeys, checkPrimaryKeys } from "./keys.ts";
import { checkOrganisations } from "./organisations.ts";
import { checkDocuments, checkSources, checkUnusedSources } from "./sources.ts";
import { checkStages } from "./stages.ts";
import { checkTrade } from "./trade.ts";
import { checkAddresses, checkIds, checkLanguages, checkMeta, checkPlaces, checkPublished } from "./values.ts";
import { checkVia } from "./via.ts";

const LAWS: readonly ((all: Tables) => Issue[])[] = [
  checkMeta,
  checkPrimaryKeys,
  checkForeignKeys,
  checkIds,
  checkSources,
  checkDocuments,
  checkOrder,
  checkAmendmentOrder,
  checkAsOf,
  checkAgreements,
  checkFocal,
  checkSignatures,
  checkVia,
  checkOrganisations,
  checkChapters,
  checkStages,
  checkTrade,
  checkPublished,
  checkCorrections,
  checkLanguages,
  checkPlaces,
  checkBodies,
  checkAddresses,
  checkUnusedSources,
];

/** All errors and warnings. */
export const checkTables = (all: Tables): Issue[] => LAWS.flatMap((law) => law(all));
