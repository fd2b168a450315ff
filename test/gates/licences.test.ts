// Whatever is shipped may be shipped, and says whose it is.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isAllowed, licenceNotice, shippedPackages } from "../../tools/licences/shipped.ts";

test("each shipped package has a licence that may be shipped", () => {
  const all = shippedPackages();
  expect(all.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  const names = all.map(({ name }) => name);
  // Of each way in: asked for, brought by another, imported though it stands among the tools, read by the build.
  expect(names).toEqual(expect.arrayContaining(["zustand", "@tanstack/table-core", "d3-force", "world-atlas"]));
  for (const never of ["vite", "vitest", "react", "playwright-core", "@types/react"])
    expect(names).not.toContain(never);
});

test("an unknown licence, none, and one of several that all hold are refused", () => {
  expect(["MIT", "(MIT OR GPL-3.0)", "MIT AND OFL-1.1"].map(isAllowed)).toEqual([true, true, true]);
  expect(["GPL-3.0", "", "UNLICENSED", "MIT AND GPL-3.0", "MITX"].map(isAllowed)).toEqual(Array(5).fill(false));
});

test("the list that is shipped holds every package and the text of its licence", () => {
  const notice = readFileSync("dist/licences.txt", "utf8");
  const all = shippedPackages();
  expect(notice).toBe(licenceNotice(all));
  for (const { name, version, text } of all) {
    expect(notice).toContain(`${name} ${version}`);
    if (text !== undefined) expect(notice).toContain(text);
  }
});
