// What leaves the page around another party: its title, its figures, and its own network.
import { expect, test } from "vitest";
import type { Story } from "../../src/data/story.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { SOON } from "../../src/scene/placing/place.ts";
import { placeOnce, shownPlacement } from "../../src/scene/placing/stored.ts";
import { decodeAddress } from "../../src/store/address.ts";
import { pageOf } from "../../src/views/export/page.ts";
import { askedOf, preparedFor } from "../../src/views/export/pages.ts";
import { compileMap } from "../../tools/atlas/compile-atlas.ts";
import { nodeAtlas } from "../export/node-atlas.ts";
import { partyDataset } from "./package.ts";

const dataset = partyDataset();
const placement = shownPlacement(placeOnce(dataset, undefined, undefined, SOON));
const compiled = { dataset, geo: compileMap(dataset), placement };

/** Parties with a disc in the network of a page. */
const discsOf = (page: ReturnType<typeof pageOf>): string[] => {
  const network = page.sheet.pictures.find((p) => p.kind === "network");
  const all = (marks: readonly Mark[]): Mark[] =>
    marks.flatMap((m) => (m.kind === "group" ? [m, ...all(m.children)] : [m]));
  const marks = all(network?.draw({ width: 700, height: 600 }) ?? []);
  return [...new Set(marks.flatMap((m) => (m.style.startsWith("node-") && m.party ? [m.party] : [])))].sort();
};

test("a view around another party, while its network is not placed yet, waits for it", async () => {
  const atlas = nodeAtlas(compiled, "en");
  const { patch } = decodeAddress("focal=EU&date=2016-01-01", atlas.factsOf(atlas.store.getState()));
  atlas.store.setState(patch);
  const [asked] = askedOf(atlas, { kind: "view" });
  if (!asked) throw new Error("nothing was asked for");
  const page = pageOf(await preparedFor(atlas, placement, [asked]), asked.state, "wide");
  expect(page.sheet.title).toEqual(["Agreements of the EU (Treaties by seed)"]);
  expect(new URL(page.address).searchParams.get("focal")).toBe("EU");
  // Neither trade nor assistance are known of it.
  expect(page.sheet.figures).toHaveLength(2);
  const world = atlas.worldOf(asked.state);
  const tied = world.at(asked.state.day).ties.filter((t) => !t.via && t.stage !== "left");
  expect(tied.length).toBeGreaterThan(5);
  expect(discsOf(page)).toEqual(expect.arrayContaining(["EU", ...new Set(tied.map((t) => t.party))]));
}, 60_000);

test("each step of a story has the network of its own centre", async () => {
  const atlas = nodeAtlas(compiled, "ja");
  const step = (focal: string) => ({ show: { focal, date: "2016-01-01" }, caption: { en: focal, ja: focal } });
  const story: Story = { id: "s", title: { en: "S", ja: "S" }, steps: [step("CHL"), step("EU")] } as unknown as Story;
  const asked = askedOf(atlas, { kind: "story", story });
  const stuff = await preparedFor(atlas, placement, asked);
  const pages = asked.map((a) => pageOf(stuff, a.state, "wide"));
  expect(pages.map((p) => p.sheet.title[0])).toEqual(["乱数による条約集試験用", "EUの協定（乱数による条約集）"]);
  const [own, other] = pages.map(discsOf);
  expect(own).toContain("RUS");
  expect(other).not.toEqual(own);
  expect(other).toContain("EU");
}, 60_000);
