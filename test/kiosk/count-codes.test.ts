// The counts as codes: nothing is lost, and each can be read by a phone.
import encodeQR from "qr";
import { expect, test } from "vitest";
import { countCodes, MAX_CODE } from "../../src/modes/kiosk/store/count-codes.ts";
import { countRows, noCounts } from "../../src/modes/kiosk/store/counts.ts";

const many = (n: number) => ({
  ...noCounts("2026-11-25"),
  visits: 123_456,
  seconds: 9_876_543,
  asked: Object.fromEntries(Array.from({ length: n }, (_, i) => [`X${i}`, i * 1000])),
});

test.each([0, 1, 40, 200])("with %d parties every row is in exactly one code of at most 300 bytes", (n) => {
  const counts = many(n);
  const codes = countCodes(counts, "2026.11.0");
  const rows = codes.flatMap((code) => code.split("\n").slice(1));
  expect(rows).toEqual(countRows(counts).map((row) => row.map((cell) => cell ?? "").join(",")));
  for (const [i, code] of codes.entries()) {
    expect(new TextEncoder().encode(code).length).toBeLessThanOrEqual(MAX_CODE);
    expect(code.split("\n")[0]).toBe(`musubi 2026.11.0 since 2026-11-25 ${i + 1}/${codes.length}`);
  }
  expect(encodeQR(codes[0] ?? "", "raw").length).toBeLessThan(80);
});
