// npm run licenses: whose code, letters and data the build ships, and under which licences.
import { isAllowed, licenceNotice, shippedPackages } from "./licences/shipped.ts";
import { deliver, OUT, readOptions } from "./options.ts";

const { values } = readOptions({
  name: "licenses",
  does: "Lists the packages that are in the built atlas with their licences. Ends with 1 where one has a licence that may not be shipped.",
  options: { texts: { type: "boolean", says: "also the texts, as dist/licences.txt holds them" }, out: OUT },
  examples: ["", "--texts --out licences.txt"],
});
const all = shippedPackages();
const width = Math.max(...all.map(({ licence }) => licence.length));
const list = all.map(({ name, version, licence }) => `${licence.padEnd(width)} ${name} ${version}`).sort();
deliver(values.texts ? licenceNotice(all) : list.join("\n"), values.out);
const refused = all.filter(({ licence }) => !isAllowed(licence));
for (const { name, licence } of refused)
  console.error(
    `${name}: its licence is "${licence}", which is not among those that may be shipped (tools/licences/shipped.ts). Look at it, and add it there or take the package out.`,
  );
process.exitCode = refused.length === 0 ? 0 : 1;
