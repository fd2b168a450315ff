// Whatever stands in the address: a view that can be drawn, whose own address says the same again, and a sentence for what was not used.
import { expect, test } from "vitest";
import { addressedOf, decodeAddress, encodeAddress } from "../../src/store/address.ts";
import { ADDRESS_KEYS } from "../../src/store/schema.ts";
import { pageOf } from "../../src/views/export/page.ts";
import { askedOf, preparedFor } from "../../src/views/export/pages.ts";
import { KEYS, randomAddress } from "../../tools/fuzz/addresses.ts";
import { randomFrom } from "../../tools/fuzz/random.ts";
import { bundledAtlas } from "../bundled.ts";
import { nodeAtlas } from "../export/node-atlas.ts";
import { isLong } from "../long.ts";

const ADDRESSES = isLong ? 10_000 : 500;
/** Of so many addresses one is drawn. */
const DRAWN = 50;
const SIZE = { width: 700, height: 600 };

const compiled = bundledAtlas();
const atlas = nodeAtlas(compiled, "en");
const { defaults, store } = atlas;
const first = store.getState();
const facts = atlas.factsOf(first);

test("the generator knows every key that an address has", () => {
  expect([...KEYS].sort()).toEqual([...ADDRESS_KEYS].sort());
});

test(`${ADDRESSES} addresses: what is read writes an address that reads the same, without a notice`, () => {
  for (let seed = 1; seed <= ADDRESSES; seed++) {
    const query = randomAddress(randomFrom(seed));
    const { patch } = decodeAddress(`?${query}`, facts);
    const read = addressedOf({ ...first, ...defaults, ...patch });
    const again = decodeAddress(`?${encodeAddress(read, defaults)}`, facts);
    expect(again.notices, `seed ${seed}: ?${query}`).toEqual([]);
    expect({ ...defaults, ...again.patch }, `seed ${seed}: ?${query}`).toEqual({ ...defaults, ...read });
  }
});

test(`${ADDRESSES / DRAWN} of them are drawn, with numbers that are numbers`, async () => {
  for (let seed = 1; seed <= ADDRESSES; seed += DRAWN) {
    const query = randomAddress(randomFrom(seed));
    const said = decodeAddress(`?${query}`, facts).patch;
    store.setState({ ...first, ...defaults, ...said });
    const [asked] = askedOf(atlas, { kind: "view" });
    if (!asked) throw new Error("no page");
    const page = pageOf(await preparedFor(atlas, compiled.placement, [asked]), asked.state, "wide");
    for (const picture of page.sheet.pictures) {
      // NaN and Infinity are written as null.
      const drawn = JSON.stringify(picture.draw(SIZE));
      expect(drawn.length, `seed ${seed}: ?${query}`).toBeGreaterThan(100);
      expect(drawn, `seed ${seed}: ?${query}`).not.toMatch(/NaN|Infinity|[:,[]null/);
    }
    expect(page.sheet.title.join("").trim(), `seed ${seed}: ?${query}`).not.toBe("");
  }
}, 240_000);
