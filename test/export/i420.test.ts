import fc from "fast-check";
import { expect, test } from "vitest";
import { delaysOf } from "../../src/export/gif-time.ts";
import { evenRect, I420 } from "../../src/export/i420.ts";

const plain = (r: number, g: number, b: number, n: number): Uint8ClampedArray =>
  Uint8ClampedArray.from({ length: 4 * n }, (_, i) => [r, g, b, 255][i % 4] as number);

test("colours of a film are those of BT.709 in the limited range", () => {
  for (const [rgb, yuv] of [
    [
      [0, 0, 0],
      [16, 128, 128],
    ],
    [
      [255, 255, 255],
      [235, 128, 128],
    ],
    [
      [255, 0, 0],
      [63, 102, 240],
    ],
    [
      [0, 255, 0],
      [173, 42, 26],
    ],
    [
      [0, 0, 255],
      [32, 240, 118],
    ],
  ] as const) {
    const frame = new I420(4, 2);
    frame.put(plain(rgb[0], rgb[1], rgb[2], 8), { x: 0, y: 0, width: 4, height: 2 });
    expect([frame.data[3], frame.data[8], frame.data[10]]).toEqual(yuv);
  }
});

test("a part that is put again gives the same picture as the whole", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4 * 96, maxLength: 4 * 96 }), fc.nat(11), fc.nat(7), (bytes, x, y) => {
      const whole = new I420(12, 8);
      const rgba = new Uint8ClampedArray(bytes);
      whole.put(rgba, { x: 0, y: 0, width: 12, height: 8 });
      const parts = new I420(12, 8);
      parts.data.set(whole.data);
      const rect = evenRect({ x, y, width: 3, height: 3 }, whole);
      const cut = new Uint8ClampedArray(4 * rect.width * rect.height);
      for (let row = 0; row < rect.height; row++)
        cut.set(
          rgba.subarray(4 * ((rect.y + row) * 12 + rect.x), 4 * ((rect.y + row) * 12 + rect.x + rect.width)),
          4 * row * rect.width,
        );
      parts.put(cut, rect);
      expect(parts.data).toEqual(whole.data);
    }),
  );
});

test("a GIF lasts as long as was asked, whatever its rate, and no frame is shorter than players show", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.constantFrom(10, 24, 25, 30, 50, 60), (seconds, fps) => {
      const delays = delaysOf(seconds * fps, fps);
      expect(delays.reduce((a, d) => a + d, 0)).toBe(seconds * 100);
      for (const d of delays) expect(d === 0 || d >= 2).toBe(true);
    }),
  );
  expect(delaysOf(6, 30)).toEqual([3, 4, 3, 3, 4, 3]);
});
