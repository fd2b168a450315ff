// Contract for the tables of the multilateral bodies.
import { type BodyMembership, SEAT_KINDS, TEXT_SECTIONS } from "../body-types.ts";
import { EVIDENCE, type TableContract } from "./table-contract.ts";

const STATUSES = ["member", "not-member", "unknown"] as const satisfies readonly BodyMembership["status"][];

export const BODY_TABLES: Readonly<Record<string, TableContract>> = {
  bodies: {
    needs: ["id", "layer", "name_en", "name_ja", "short_en", "short_ja", "noun_en", "noun_ja", "evidence"],
    key: ["id"],
    enums: { evidence: EVIDENCE },
    dates: ["since", "stated_on"],
    numbers: ["stated"],
  },
  "body-members": {
    needs: ["body", "party", "status", "counted", "evidence"],
    key: ["body", "party"],
    enums: { status: STATUSES, evidence: EVIDENCE },
    dates: ["status_on", "joined", "earlier", "not_before", "not_after", "recorded"],
    booleans: ["counted"],
    refs: { body: "bodies", party: "parties", via: "parties" },
  },
  "body-names": {
    needs: ["body", "party", "name_en", "name_ja", "evidence"],
    key: ["body", "party"],
    enums: { evidence: EVIDENCE },
    refs: { body: "bodies", party: "parties" },
  },
  "body-aliases": { needs: ["topic", "alias", "reading"], key: ["topic", "alias"] },
  "body-events": {
    needs: ["id", "topic", "title_en", "title_ja", "evidence"],
    key: ["id"],
    enums: { evidence: EVIDENCE },
    dates: ["date", "recorded"],
  },
  "body-texts": {
    needs: ["topic", "section", "order", "text_en", "text_ja", "evidence"],
    key: ["topic", "section", "order"],
    enums: { section: TEXT_SECTIONS, evidence: EVIDENCE },
    numbers: ["order"],
  },
  capacity: {
    needs: ["id", "topic", "section", "value", "unit_en", "unit_ja", "as_of", "evidence"],
    key: ["id"],
    enums: { section: TEXT_SECTIONS, evidence: EVIDENCE },
    dates: ["recorded"],
    numbers: ["value"],
    booleans: ["approximate"],
  },
  places: {
    needs: ["id", "kind", "region", "counted", "evidence"],
    key: ["id"],
    enums: { kind: SEAT_KINDS, place_evidence: EVIDENCE, evidence: EVIDENCE },
    dates: ["since"],
    ends: ["until"],
    numbers: ["lat", "lon"],
    booleans: ["counted"],
    refs: { party: "parties" },
  },
};
