// Schema of datapackage.json: a Frictionless data package with Table Schema and our own `musubi` members.
import * as v from "valibot";
import { parseDay } from "../day.ts";
import type { AgreementFamily, AssistanceKind, LayerRole } from "../layer-terms.ts";
import type { Issue } from "./issue.ts";
import { formatFound } from "./issue.ts";

export const PACKAGE_FILE = "datapackage.json";

const LAYER_ROLES = [
  "bilateral",
  "framework",
  "plurilateral",
  "unratified",
  "talks",
  "assistance",
  "body",
] as const satisfies readonly LayerRole[];
const ASSISTANCE_KINDS = [
  "agreement",
  "arrangement",
  "private-arrangement",
  "chapter",
  "plurilateral-chapter",
] as const satisfies readonly AssistanceKind[];
const FAMILIES = ["partnership", "related"] as const satisfies readonly AgreementFamily[];

const text = v.pipe(v.string(), v.nonEmpty());
const list = v.union([
  v.array(text),
  v.pipe(
    text,
    v.transform((one) => [one]),
  ),
]);
const day = v.pipe(
  v.string(),
  v.check((d) => parseDay(d) !== undefined, "a full date as 2026-07-01"),
);
const words = v.object({ en: text, ja: text });
const evidence = v.picklist(["official", "secondary", "unverified"]);

/** Repeats within repeats may take longer than anybody waits: `(a+)+`. */
const NESTED = /[*+}?][^()]*\)[*+{]|\)[*+][^()]*\)[*+{]/;
const LONGEST_PATTERN = 300;

function isPattern(pattern: string): boolean {
  if (pattern.length > LONGEST_PATTERN || NESTED.test(pattern)) return false;
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

/** `date`: start; `date-end`: end, inclusive; `sources`, `date-source`: source ids; `date-evidence`: grade. */
const hint = v.picklist(["date", "date-end", "date-source", "date-evidence", "sources"]);

const field = v.object({
  name: text,
  // Table Schema types unknown to cell.ts are read as text.
  type: v.optional(text, "string"),
  title: v.optional(v.string()),
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean()),
      unique: v.optional(v.boolean()),
      enum: v.optional(
        v.pipe(
          v.array(v.union([v.string(), v.number(), v.boolean()])),
          v.transform((all) => all.map(String)),
        ),
      ),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
      pattern: v.optional(
        v.pipe(v.string(), v.check(isPattern, "a regular expression without repeats within repeats")),
      ),
    }),
    {},
  ),
  musubi: v.optional(hint),
});

const schema = v.object({
  fields: v.pipe(v.array(field), v.minLength(1)),
  primaryKey: v.optional(list, []),
  foreignKeys: v.optional(
    v.array(v.object({ fields: list, reference: v.object({ resource: v.string(), fields: list }) })),
    [],
  ),
  missingValues: v.optional(v.array(v.string()), [""]),
});

const resource = v.object({
  name: text,
  path: text,
  title: v.optional(v.string()),
  schema,
  /** Values that apply to every row of the table. */
  musubi: v.optional(
    v.object({ unit: v.optional(text), source: v.optional(text), evidence: v.optional(evidence) }),
    {},
  ),
});

/** Ids used in addresses and class names. */
const slug = v.pipe(
  v.string(),
  v.check((id) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id), "small letters, digits and single hyphens, a letter first"),
);
const hex = v.pipe(
  v.string(),
  v.check((colour) => /^#[0-9a-f]{6}$/.test(colour), "a colour as #1a2b3c, in small letters"),
);
const colours = v.object({ light: hex, dark: hex, contrast: hex });

const layer = v.object({
  id: slug,
  role: v.picklist(LAYER_ROLES),
  on: v.boolean(),
  name: words,
  colour: v.exactOptional(colours),
  word: v.exactOptional(colours),
  /** Lengths of dashes and gaps, alternating. */
  dash: v.exactOptional(v.array(v.pipe(v.number(), v.minValue(0.1)))),
});

const form = v.object({ id: slug, kind: v.picklist(ASSISTANCE_KINDS) });
const family = v.object({ id: slug, kind: v.picklist(FAMILIES) });
const term = v.object({
  id: slug,
  means: v.picklist(["partnership", "assistance"]),
  words: v.pipe(v.array(text), v.minLength(1)),
});

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const region = v.object({
  id: text,
  name: words,
  /** West, south, east, north. */
  box: v.tuple([degrees(180), degrees(90), degrees(180), degrees(90)]),
});

const worldview = v.object({ id: text, name: words, note: words });
/** Default worldview for packages that declare none. */
const AS_HELD: v.InferOutput<typeof worldview> = {
  id: "ne",
  name: { en: "Natural Earth", ja: "Natural Earth" },
  note: {
    en: "Boundaries as in Natural Earth, which shows de facto control. Boundaries shown are not authoritative.",
    ja: "境界線はNatural Earth（実効支配による表示）に基づきます。本図の境界線は権威を持つものではありません。",
  },
};

const dataPackage = v.object({
  name: text,
  version: text,
  musubi: v.object({
    focal: text,
    /** Whose dates the rows of memberships give: those between `focal` and the party, or the party's own. */
    dates: v.optional(v.picklist(["focal", "party"]), "focal"),
    asOf: day,
    start: day,
    /** Default: `start`. */
    longStart: v.optional(day),
    /** Degrees of longitude. */
    centre: v.optional(degrees(180), 0),
    reference: text,
    seed: v.optional(v.pipe(v.number(), v.integer()), 1),
    title: words,
    subtitle: words,
    layers: v.pipe(v.array(layer), v.minLength(1)),
    /** Names of forms of assistance and families of agreements. By default every kind is its own form. */
    assistanceForms: v.optional(v.array(form), () => ASSISTANCE_KINDS.map((kind) => ({ id: kind, kind }))),
    families: v.optional(v.array(family), () => FAMILIES.map((kind) => ({ id: kind, kind }))),
    terms: v.optional(v.array(term), []),
    regions: v.optional(v.array(region), []),
    worldviews: v.optional(v.tupleWithRest([worldview], worldview), [AS_HELD]),
  }),
  resources: v.pipe(v.array(resource), v.minLength(1)),
});

export type DataPackage = v.InferOutput<typeof dataPackage>;
export type Resource = v.InferOutput<typeof resource>;
export type TableSchema = v.InferOutput<typeof schema>;
export type Field = v.InferOutput<typeof field>;

export const packageIssue = (column: string, found: string, expected: string, cause = ""): Issue => ({
  file: PACKAGE_FILE,
  line: 0,
  ...(column ? { column } : {}),
  found,
  expected,
  cause,
  severity: "error",
});

function faultOf(issue: v.BaseIssue<unknown>): Issue {
  const found = issue.input === undefined ? "is missing" : formatFound(issue.received.replace(/^"(.*)"$/, "$1"));
  return packageIssue(v.getDotPath(issue) ?? "", found, issue.expected ?? issue.message);
}

/** Parses datapackage.json; returns the description or all issues. Never throws. */
export function parsePackage(json: string): { description?: DataPackage; issues: Issue[] } {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { issues: [packageIssue("", "cannot be read as JSON", "", `a comma too many or too few? (${said})`)] };
  }
  const result = v.safeParse(dataPackage, value);
  return result.success ? { description: result.output, issues: [] } : { issues: result.issues.map(faultOf) };
}
