// Checks of datapackage.json for consistency with itself and with the contract.
import { contractOf, MANDATORY } from "../package/contract.ts";
import type { Issue } from "../package/issue.ts";
import { type DataPackage, packageIssue } from "../package/schema.ts";

/** Whether the description agrees with itself and with the contract. */
export function checkPackage(description: DataPackage): Issue[] {
  const issues: Issue[] = [];
  const names = description.resources.map((r) => r.name);
  for (const name of MANDATORY)
    if (!names.includes(name)) issues.push(packageIssue("resources", `table ${name} is missing`, ""));
  description.resources.forEach(({ name, schema, musubi }, i) => {
    const at = (rest: string) => `resources.${i}.${rest}`;
    if (names.indexOf(name) !== i) issues.push(packageIssue(at("name"), `${name} is described twice`, ""));
    const columns = schema.fields.map((f) => f.name);
    columns.forEach((c, k) => {
      if (columns.indexOf(c) !== k)
        issues.push(packageIssue(at("schema.fields"), `${name}.${c} is described twice`, ""));
    });
    const lacks = (column: string, why: string) => {
      if (!columns.includes(column))
        issues.push(packageIssue(at("schema.fields"), `${name}.${column} is missing`, "", why));
    };
    const contract = contractOf(name);
    for (const column of contract?.needs ?? []) lacks(column, "every package needs it");
    for (const column of schema.primaryKey) lacks(column, "the primary key names it");
    for (const f of schema.fields)
      if (f.musubi === "date-source") lacks(f.name.replace(/_source$/, ""), `${f.name} is its source`);
    for (const key of schema.foreignKeys) {
      for (const column of key.fields) lacks(column, "a foreign key names it");
      const target = key.reference.resource === "" ? name : key.reference.resource;
      const to = description.resources.find((r) => r.name === target);
      if (!to)
        issues.push(
          packageIssue(
            at("schema.foreignKeys"),
            `${name}.${key.fields.join()} refers to ${target}`,
            "a table of the package",
          ),
        );
      for (const column of to ? key.reference.fields : [])
        if (!to?.schema.fields.some((f) => f.name === column))
          issues.push(
            packageIssue(
              at("schema.foreignKeys"),
              `${name}.${key.fields.join()} refers to ${target}.${column}`,
              "a column of that table",
            ),
          );
    }
    if (name.startsWith("trade") && contract && !musubi.unit)
      issues.push(packageIssue(at("musubi.unit"), "is missing", "the unit of the figures"));
  });
  return issues;
}
