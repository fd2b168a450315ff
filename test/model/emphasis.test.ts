import { describe, expect, test } from "vitest";
import { type Day, parseDay } from "../../src/data/day.ts";
import { spotlight } from "../../src/model/selection/emphasis.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";

const world = indexWorld(bundledDataset());
const on = (iso: string) => world.at(parseDay(iso) as Day);
const snapshot = on("2025-05-31");
const party = (id: string) => ({ kind: "party" as const, id });
const agreement = (id: string) => ({ kind: "agreement" as const, id });

describe("what stands out", () => {
  test("nothing chosen, nothing pointed at: everything is normal", () => {
    const light = spotlight({ selection: [] }, world, snapshot);
    expect([light.party("VNM"), light.agreement("rcep", "VNM")]).toEqual(["normal", "normal"]);
  });
  test("pointing makes one strong and mutes nobody", () => {
    const light = spotlight({ selection: [], hover: party("VNM") }, world, snapshot);
    expect([light.party("VNM"), light.party("CHN")]).toEqual(["strong", "normal"]);
    expect(light.named.has("VNM")).toBe(true);
  });
  test("a chosen party raises itself, the focal party and the regions that bind it; the rest is muted", () => {
    const light = spotlight({ selection: [party("CHN")] }, world, snapshot);
    expect([light.party("CHN"), light.party("JPN"), light.party("VNM")]).toEqual(["raised", "raised", "muted"]);
    expect([light.agreement("rcep", "JPN"), light.agreement("cptpp", "JPN")]).toEqual(["raised", "muted"]);
  });
  test("a chosen agreement raises its parties", () => {
    const light = spotlight({ selection: [agreement("cptpp")] }, world, snapshot);
    expect([light.party("PER"), light.party("CHN"), light.agreement("cptpp", "JPN")]).toEqual([
      "raised",
      "muted",
      "raised",
    ]);
  });
  test("an organisation raises its members of the day", () => {
    const light = spotlight({ selection: [party("EU")] }, world, snapshot);
    expect([light.party("DEU"), light.party("GBR")]).toEqual(["raised", "muted"]);
  });
  test("choosing the focal party mutes nobody", () => {
    expect(spotlight({ selection: [party("JPN")] }, world, snapshot).party("VNM")).toBe("normal");
  });
  test("what has just begun with the snapshot is strong, and nothing else", () => {
    const light = spotlight({ selection: [], justBegun: true }, world, on("2022-02-01"));
    expect([light.party("KOR"), light.agreement("rcep", "KOR"), light.agreement("rcep", "JPN")]).toEqual(
      Array(3).fill("strong"),
    );
    expect([light.party("CHN"), light.agreement("rcep", "CHN"), light.party("JPN")]).toEqual(Array(3).fill("normal"));
  });
});
