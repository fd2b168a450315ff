// An atlas of a package that brings no shapes: the built one gives them, and what it has not is named.
import { expect, test } from "vitest";
import type { Issue } from "../../src/data/package/issue.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { broughtPlacement, PLACEMENT_FILE } from "../../src/scene/placing/stored.ts";
import { openAsked } from "../../src/views/data/open-asked.ts";
import type { Ready, Said } from "../../src/views/data/protocol.ts";
import { templateFiles } from "../../src/views/data/template.ts";
import { bundledAtlas } from "../bundled.ts";
import { bundledFiles } from "./bundled-files.ts";
import { bundledReference } from "./reference.ts";

type Files = Map<string, Uint8Array>;
const encoder = new TextEncoder();
const reference = bundledReference();

const asked = async (files: Files): Promise<{ ready?: Ready; issues: readonly Issue[]; said: Said[] }> => {
  const said: Said[] = [];
  const last = await openAsked({ files, reference }, (one) => said.push(one));
  return last.kind === "ready"
    ? { ready: last, issues: [], said }
    : { issues: last.kind === "faults" ? last.issues : [], said };
};

/** The template with another party: its code, and whether it says where it is. */
function withParty(id: string, place: string): Files {
  const files = templateFiles();
  const change = (path: string): void => {
    const text = new TextDecoder().decode(files.get(path));
    files.set(path, encoder.encode(text.replaceAll("XCC", id).replace(",28,-170", place)));
  };
  for (const path of ["parties.csv", "memberships.csv"]) change(path);
  return files;
}

test("the bundled package, brought as files, is the atlas of the build", async () => {
  const { ready } = await asked(bundledFiles());
  const { geo, placement } = bundledAtlas();
  expect(ready?.atlas.payload.geo).toEqual(geo);
  expect(ready?.atlas.payload.placement).toEqual(placement);
  expect(ready?.atlas.land).toEqual(reference.land);
  expect(ready?.warnings).toEqual([]);
  expect(indexWorld(ready?.atlas.payload.dataset as never).changeDays.length).toBeGreaterThan(50);
}, 60_000);

test("a party with a code of ISO has the shape and the place of the atlas", async () => {
  const { ready, said } = await asked(withParty("FJI", ",,"));
  const { geo } = ready?.atlas.payload ?? {};
  expect(geo?.shapes.some((s) => s.party === "FJI")).toBe(true);
  expect(geo?.places.find((p) => p.party === "FJI")).toBeDefined();
  // Land of parties that are not in the package is nobody's, and keeps its name.
  expect(geo?.shapes.find((s) => s.id === "AUS")).toMatchObject({ name: "Australia" });
  expect(geo?.shapes.filter((s) => s.party).length).toBeLessThan(4);
  expect(ready?.unplaced).toEqual({ nowhere: [], dots: ["XAA", "XBB"] });
  const shares = said.flatMap((one) => (one.kind === "progress" && one.stage === "network" ? [one.share] : []));
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
}, 60_000);

test("one without a shape or a place is in the network only, and named", async () => {
  const { ready } = await asked(withParty("XCC", ",,"));
  expect(ready?.unplaced).toEqual({ nowhere: ["XCC"], dots: ["XAA", "XBB"] });
  const { geo, placement } = ready?.atlas.payload ?? {};
  expect(geo?.places.some((p) => p.party === "XCC")).toBe(false);
  expect(placement?.nodes.some((n) => n.id === "XCC")).toBe(true);
}, 60_000);

test("a view of borders that the atlas has not is a fault", async () => {
  const files = templateFiles();
  const description = JSON.parse(new TextDecoder().decode(files.get("datapackage.json")));
  description.musubi.worldviews = [{ id: "moon", name: { en: "a", ja: "b" }, note: { en: "a", ja: "b" } }];
  files.set("datapackage.json", encoder.encode(JSON.stringify(description)));
  const { issues } = await asked(files);
  expect(issues).toMatchObject([{ column: "musubi.worldviews.0.id", found: "moon", expected: "one of jpn, ne" }]);
});

test("of a placement that is brought only the places of nodes are believed", async () => {
  const files = bundledFiles();
  const stored = JSON.parse(new TextDecoder().decode(files.get(PLACEMENT_FILE)));
  const [first] = stored.placement.regions;
  for (const outline of first.outlines) outline.members = [];
  files.set(PLACEMENT_FILE, encoder.encode(JSON.stringify(stored)));
  const { ready } = await asked(files);
  expect(ready?.atlas.payload.placement).toEqual(bundledAtlas().placement);
  for (const text of ["", "{}", "[]", '{"of":"x","placement":{"nodes":[{"id":"A","x":"1"}]}}'])
    expect(broughtPlacement(text)).toBeUndefined();
}, 60_000);

test("what was opened and is saved opens to the same again, at once", async () => {
  const first = await asked(templateFiles());
  const again = await asked(first.ready?.files as Files);
  expect(again.ready?.atlas).toEqual(first.ready?.atlas);
  // It is not placed a second time.
  expect(again.said.filter((one) => one.kind === "progress" && one.stage === "network")).toEqual([]);
}, 60_000);
