// A screen reader meets the marks of a picture in the order in which they stand in the page.
import { expect, test } from "vitest";
import { asDay } from "../../src/data/day.ts";
import { everRead } from "../../src/model/selection/entry.ts";
import { mapPicture } from "../../src/pictures/map-picture.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { defaultState } from "../../src/store/schema.ts";
import { bundledAtlas } from "../bundled.ts";
import { bundledPictures } from "../bundled-pictures.ts";

test("on the map whoever has a tie is met by the date of entry, the centre first, whatever the size of its land", () => {
  const { dataset, geo } = bundledAtlas();
  const { world, inputs } = bundledPictures();
  const met = (marks: readonly Mark[]): string[] =>
    marks.flatMap((mark) => [
      ...(mark.active && !mark.silent && !mark.hidden && mark.party ? [mark.party] : []),
      ...(mark.kind === "group" ? met(mark.children) : []),
    ]);
  const { focal, asOf } = dataset.meta;
  for (const day of [asDay(asOf - 4000), asOf]) {
    const state = { ...defaultState(world, "en"), day };
    const read = met(mapPicture(inputs.map(state), geo, { width: 900, height: 500 }).marks);
    const order = [focal, ...everRead(world)];
    expect(read.length).toBeGreaterThan(40);
    expect(read).toEqual(order.filter((party) => read.includes(party)));
  }
});
