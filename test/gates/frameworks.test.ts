// No code knows a framework, a layer or a form of assistance by the name that the package gives it.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PACKAGE_FILE, parsePackage } from "../../src/data/package/schema.ts";
import { loadDataset } from "../../tools/atlas/compile-atlas.ts";
import { type SourceFile, sourceFiles } from "./sources.ts";

const description = parsePackage(readFileSync(`data/${PACKAGE_FILE}`, "utf8")).description;
if (!description) throw new Error("data/ has faults");
const { layers, assistanceForms, families, terms } = description.musubi;

/** Kinds that code knows: a package may use them as ids. */
const KINDS: ReadonlySet<string> = new Set([
  ...layers.map((l) => l.role),
  ...assistanceForms.map((f) => f.kind),
  ...families.map((f) => f.kind),
]);

const IDS = [
  ...new Set([
    // Bodies have marks of their own in code.
    ...layers.filter((l) => l.role !== "body").map((l) => l.id),
    ...[...assistanceForms, ...families, ...terms].map((one) => one.id),
    ...loadDataset().agreements.flatMap((a) => (a.kind === "plurilateral" ? [a.id] : [])),
  ]),
].filter((id) => !KINDS.has(id));

/**
 * Names of rings in what the network's placing is made from. They are kinds of ties and no more, but they stand in the input
 * whose fingerprint `data/placement.json` holds: with other names that file is no longer the same, though no node moves.
 */
const IN_THE_FINGERPRINT: Readonly<Record<string, readonly string[]>> = {
  "src/scene/placing/input.ts": ["cmaa", "epa"],
  "src/scene/placing/problem.ts": ["epa"],
  "src/scene/placing/rings.ts": ["epa"],
};

const startsLarge = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

/** In strings, selectors, names of tokens, pieces of templates and comments alike: `x`, `x-chapter`, `tie-x`, `xWord`, `isX`. */
const idsIn = ({ text }: SourceFile): string[] =>
  IDS.filter((id) =>
    new RegExp(`(?<![A-Za-z0-9])${id}(?![a-z0-9])|(?<=[a-z])${startsLarge(id)}(?![a-z0-9])`, "u").test(text),
  );

describe("frameworks come from data", () => {
  test("the ids that are looked for are those of the package", () => {
    expect(IDS).toEqual(expect.arrayContaining(["epa", "cptpp", "rcep", "ajcep", "tpp12", "cmaa", "epa-chapter"]));
    expect(IDS).not.toContain("talks");
  });
  test("no code outside the catalogues names one", () => {
    const files = sourceFiles("src", "tools").filter((f) => !f.path.startsWith("src/i18n/"));
    expect(files.length).toBeGreaterThan(300);
    const named = files.flatMap((f) => idsIn(f).map((id) => ({ path: f.path, id })));
    const isOfPlacing = ({ path, id }: (typeof named)[number]): boolean => !!IN_THE_FINGERPRINT[path]?.includes(id);
    expect(named.filter((one) => !isOfPlacing(one)).map(({ path, id }) => `${path}: ${id}`)).toEqual([]);
    // Whoever renames them takes them off the list.
    expect(named.filter(isOfPlacing)).toHaveLength(Object.values(IN_THE_FINGERPRINT).flat().length);
  });
  test.each([
    ['layer === "rcep"', "rcep"],
    [".key-cptpp { color: red }", "cptpp"],
    ["var(--cmaa)", "cmaa"],
    ["`tie-epa-", "epa"],
    ["const epaWord = 1", "epa"],
    ["const isCptpp = true", "cptpp"],
    ["{ ajcep: 1 }", "ajcep"],
    ["// `tpp12` is off", "tpp12"],
    ['form === "cptpp-chapter"', "cptpp-chapter"],
  ])("%s is found", (text, id) => {
    expect(idsIn({ path: "x.ts", text })).toContain(id);
  });
  test.each(["a separate prepared step", "an EPA of its own", "repair"])("%s is none", (text) => {
    expect(idsIn({ path: "x.ts", text })).toEqual([]);
  });
});
