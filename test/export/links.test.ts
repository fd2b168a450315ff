// Links on slides: in the theme’s colour for links where that is legible on the ground, else in a legible one that programs keep.
import { expect, test } from "vitest";
import { write } from "../../src/export/element.ts";
import { inksFor, type ThemeHues } from "../../src/export/pptx/ink.ts";
import { runs } from "../../src/export/pptx/text.ts";

const HUES = { dk1: "#101010", lt1: "#ffffff", dk2: "#223344", lt2: "#eeeeee", hlink: "#0000ff" } as ThemeHues;
const linkOn = (ground: string | undefined, hues: ThemeHues = HUES): string => {
  const ink = inksFor({ hues, map: { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" }, ground }, []);
  return runs("here", { ink: ink("link"), link: "rId1" })
    .map(write)
    .join("");
};

test.each([
  ["the theme’s own ground", undefined, HUES],
  ["a pale one", "#fff4d6", HUES],
  ["a dark one that light links suit", "#0b2545", { ...HUES, hlink: "#9cc9ff" }],
])("on %s they are the theme’s", (_, ground, hues) => {
  expect(linkOn(ground, hues as ThemeHues)).not.toContain("hlinkClr");
});

test.each([
  ["a dark ground", "#0b2545", HUES],
  ["a ground like the links", "#0000ff", HUES],
  ["white with pale links", undefined, { ...HUES, hlink: "#ffee88" }],
])("on %s they have a colour of their own", (_, ground, hues) => {
  const written = linkOn(ground, hues as ThemeHues);
  expect(written).toMatch(/<a:solidFill><a:schemeClr val="\w+">?/);
  expect(written).toMatch(/<a:hlinkClick r:id="rId1"><a:extLst><a:ext [^>]*><ahyp:hlinkClr [^>]*val="tx"\/>/);
});
