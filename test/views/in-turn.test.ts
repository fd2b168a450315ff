import { expect, test } from "vitest";
import { inTurn } from "../../src/views/paint/in-turn.ts";

test("what is given while it runs comes afterwards, the last of it only", () => {
  const ran: number[] = [];
  const run = inTurn((n: number) => {
    if (n === 1) for (const m of [2, 3, 4]) run(m);
    ran.push(n);
  });
  run(1);
  run(5);
  expect(ran).toEqual([1, 4, 5]);
});

test("after an error it runs again, without what the error left behind", () => {
  const ran: number[] = [];
  const run = inTurn((n: number) => {
    if (n === 1) {
      run(2);
      throw new Error("not drawn");
    }
    ran.push(n);
  });
  expect(() => run(1)).toThrow("not drawn");
  run(3);
  expect(ran).toEqual([3]);
});
