// datapackage.json, parsed and not trusted: a Frictionless data package with the hints that this product needs.
import * as v from "valibot";
import type { Issue } from "./issue.ts";

const Words = v.object({ en: v.string(), ja: v.string() });
const Field = v.object({
  name: v.string(),
  type: v.picklist(["string", "number", "integer", "boolean"]),
  title: v.optional(v.string()),
  constraints: v.optional(v.object({ required: v.optional(v.boolean()), enum: v.optional(v.array(v.string())) })),
  /** What the column means beyond its type. */
  musubi: v.optional(v.string()),
});
const ForeignKey = v.object({
  fields: v.string(),
  reference: v.object({ resource: v.string(), fields: v.string() }),
});
const Resource = v.object({
  name: v.string(),
  path: v.string(),
  title: v.optional(v.string()),
  schema: v.object({ fields: v.array(Field), primaryKey: v.optional(v.array(v.string())), foreignKeys: v.optional(v.array(ForeignKey)) }),
  musubi: v.optional(v.object({ unit: v.optional(v.string()), source: v.optional(v.string()), evidence: v.optional(v.picklist(["official", "secondary", "unverified"])) })),
});
const Package = v.object({
  name: v.string(),
  version: v.string(),
  title: v.optional(v.string()),
  musubi: v.object({
    focal: v.string(),
    asOf: v.string(),
    start: v.string(),
    longStart: v.string(),
    centre: v.number(),
    reference: v.string(),
    seed: v.number(),
    title: Words,
    subtitle: Words,
    layers: v.array(v.object({ id: v.string(), on: v.boolean(), name: Words })),
  }),
  resources: v.array(Resource),
});

export type FieldSchema = v.InferOutput<typeof Field>;
export type ResourceSchema = v.InferOutput<typeof Resource>;
export type PackageSchema = v.InferOutput<typeof Package>;

export const PACKAGE_FILE = "datapackage.json";

export function parsePackage(text: string): { package: PackageSchema } | { issues: Issue[] } {
  const fault = (found: string, expected: string, cause?: string): Issue => ({
    file: PACKAGE_FILE,
    line: 0,
    found,
    expected,
    ...(cause ? { cause } : {}),
    severity: "error",
  });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { issues: [fault(error instanceof Error ? error.message : "", "is not JSON", "a comma too many or too few?")] };
  }
  const parsed = v.safeParse(Package, raw);
  if (parsed.success) return { package: parsed.output };
  return { issues: parsed.issues.map((i) => fault(v.getDotPath(i) ?? "", `must be ${i.expected}, not ${i.received}`)) };
}
