// On whose word the facts rest: official documents where they are known, originals and not their copies.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatIssue } from "../../src/data/package/issue.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import { textFiles } from "../../src/data/package/text-files.ts";
import { agreementDossier } from "../../src/model/facts/dossier.ts";
import { factRows } from "../../src/model/facts/rows.ts";
import { sourcesOfStep } from "../../src/model/facts/step-sources.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { placementInput } from "../../src/scene/placing/input.ts";
import { fingerprint } from "../../src/scene/placing/stored.ts";
import { loadStories } from "../../tools/atlas/stories.ts";
import { readPackageFolder } from "../../tools/read-package.ts";
import { bundledDataset } from "../bundled.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const details = { ...dataset, notes: {} };
const grade = new Map(dataset.sources.map((s) => [s.id, s.grade]));
const { stories } = loadStories("data", dataset);
const steps = stories.flatMap((story) => story.steps.map((step) => ({ story: story.id, step })));

describe("official first", () => {
  test("every membership in force is so on an official document", () => {
    const bound = dataset.memberships.flatMap((m) => (m.inForce ? [{ of: m.fact, claim: m.inForce }] : []));
    expect(bound).toHaveLength(99);
    expect(bound.filter((m) => m.claim.evidence !== "official").map((m) => m.of)).toEqual([]);
    // The grade is that of what it cites: the day itself, or the part of it that is known, stands in an official document.
    const isOfficial = (ids: readonly string[]): boolean => ids.some((id) => grade.get(id) === "official");
    const unbacked = bound.filter(({ claim }) => !isOfficial(claim.sources));
    expect(unbacked.map((m) => m.of)).toEqual([]);
  });

  test("no step of a story cites a secondary source for what an official one says", () => {
    const rows = factRows(dataset, details);
    const beside = steps.flatMap(({ story, step }) =>
      rows
        .filter((row) => step.facts?.includes(row.fact) && row.evidence === "official")
        .flatMap((row) =>
          row.sources.filter((id) => grade.get(id) !== "official").map((id) => `${story} ${row.fact} ${id}`),
        ),
    );
    expect(steps.length).toBeGreaterThan(10);
    expect(beside).toEqual([]);
  });

  test("a step names its official sources before the others", () => {
    const orders = steps.map(({ step }) =>
      sourcesOfStep(step, world, details).map((s) => (s.grade === "official" ? 0 : 1)),
    );
    expect(orders.some((o) => new Set(o).size > 1)).toBe(true);
    for (const order of orders) expect(order).toEqual([...order].sort());
  });

  test("official sources are published by an institution with a name", () => {
    const nameless = dataset.sources.filter((s) => s.grade === "official" && !s.publisher);
    expect(nameless.map((s) => s.id)).toEqual([]);
  });
});

describe("copies", () => {
  /** Sites that show other people's pages. */
  const MIRRORS =
    /iwiki|wikiwand|wikizero|wpedia\.goo|wiki\.edu\.vn|siakadpt|clateway|ja-wiki\.pages|3rd-in|seisyun|dweb\.link|gov-base|docsbay|123deta|lawsdocbox|megalodon|fanyv88|kuyupkali|hazukinoblog|daily8|infoseek|parallelparliament|kanpou\.ai|kanpo-backup|zaki\.ru|openparliament|pubt\.io|fast-fact|chatnewstv|marketscreener\.com\/news\/latest\/The-Reg/i;

  test("the original is named and its copy is not, in every file of the package", () => {
    const files = readdirSync("data", { recursive: true, encoding: "utf8" }).filter((f) =>
      /\.(csv|ya?ml|md|json)$/.test(f),
    );
    const named = files.flatMap((file) =>
      readFileSync(join("data", file), "utf8")
        .split("\n")
        .flatMap((line, i) => (MIRRORS.test(line) ? [`${file}:${i + 1}`] : [])),
    );
    expect(named).toEqual([]);
  });

  test("what was read in a copy elsewhere is not linked, never official, and has a publisher", () => {
    const copies = dataset.sources.filter((s) => /\bcopy\b.*not linked/i.test(s.note?.en ?? ""));
    expect(copies.length).toBeGreaterThan(20);
    for (const s of copies) expect(s, s.id).toMatchObject({ grade: "secondary", publisher: expect.anything() });
    expect(copies.filter((s) => s.url).map((s) => s.id)).toEqual([]);
  });
});

test("a date that is corrected moves no node of the network", () => {
  const input = placementInput(dataset);
  const days = input.changeDays;
  const corrected = { ...input, changeDays: days.map((d, i) => (i < days.length - 1 ? d - 1 : d)) };
  expect(fingerprint(corrected)).toBe(fingerprint(input));
  expect(fingerprint({ ...input, nodes: input.nodes.slice(1) })).not.toBe(fingerprint(input));
});

describe("official texts and pages", () => {
  test("are there for every agreement of which the sources know one, and none is a copy", () => {
    const by = new Map(dataset.sources.map((s) => [s.id, s]));
    for (const { source } of dataset.documents)
      expect(by.get(source), source).toMatchObject({ grade: "official", url: expect.stringMatching(/^https?:/) });
    const without = dataset.agreements.filter((a) => !dataset.documents.some((d) => d.agreement === a.id));
    expect(without.map((a) => a.id)).toEqual(["japan-uae", "japan-canada"]);
  });

  test("the instrument comes before what is said of it", () => {
    const kinds = agreementDossier(world, details, "ajcep")?.documents.map((d) => d.kind);
    expect(kinds).toEqual(["record", "outline", "page", "page"]);
  });

  test.each([
    ["ajcep,record,wipolex-413", "ajcep,record,copy-wp-ajcep-services", "copy-wp-ajcep-services has no address"],
    ["ajcep,record,wipolex-413", "ajcep,record,wp-ajcep", "wp-ajcep is not official"],
    ["ajcep,record,wipolex-413", "ajcep,record,wipolex-41", "wipolex-41, expected an id in sources.csv"],
  ])("%s as %s is refused", (from, into, fault) => {
    const files = textFiles(readPackageFolder("data")).texts;
    const table = files.get("documents.csv") ?? "";
    expect(table).toContain(from);
    const loaded = loadPackage(files.set("documents.csv", table.replace(from, into)));
    expect(loaded.ok ? [] : loaded.issues.map(formatIssue).join()).toContain(fault);
  });
});
