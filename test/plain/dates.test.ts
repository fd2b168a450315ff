// The order of days and months follows from the whole column, or is asked.
import { describe, expect, test } from "vitest";
import { columnDates, type DateOrder, dateReader, orderOf } from "../../src/data/plain/dates.ts";

const said = (cell: string, order?: DateOrder): string => {
  const reading = dateReader(order)(cell);
  if (reading.kind === "date") return reading.date.text;
  return reading.kind === "fault" ? `! ${reading.fault}` : reading.kind;
};

describe("the order of a column", () => {
  test.each([
    ["a thirteenth month shows that days come first", ["01.02.2003", "13.02.2003"], { order: "dmy" }],
    ["or that months do", ["01/02/2003", "02/13/2003"], { order: "mdy" }],
    ["nothing shows it: asked", ["01/02/2003", "11/12/2003"], { ask: "either" }],
    ["both are shown: asked", ["13/02/2003", "02/13/2003"], { ask: "mixed" }],
    ["the same number twice is one day in both orders", ["01/01/2003", "05/05/2020"], {}],
    ["years first need no order", ["2003-02-01", "2003/3", "1999"], {}],
    ["numbers of a spreadsheet: asked", ["37653", "43830", "NA"], { ask: "serial" }],
    ["ends without end say nothing of it", ["31.12.9999", "NA", "01.01.2000"], {}],
  ] as const)("%s", (_, cells, expected) => expect(orderOf(columnDates(cells))).toEqual(expected));
});

test.each([
  ["30.12.2018", "dmy", "2018-12-30"],
  ["12/30/2018", "mdy", "2018-12-30"],
  ["1-2-2018", "dmy", "2018-02-01"],
  ["1-2-2018", "mdy", "2018-01-02"],
  ["05/05/2018", undefined, "2018-05-05"],
  ["2018-12-30T00:00:00", undefined, "2018-12-30"],
  ["2018/12/30 0:00", undefined, "2018-12-30"],
  ["12/30/2018 12:00:00 AM", "mdy", "2018-12-30"],
  ["２０１８／１２／３０", undefined, "2018-12-30"],
  ["平成30年12月30日", undefined, "2018-12-30"],
  ["30 December 2018", undefined, "2018-12-30"],
  ["30-Dec-2018", undefined, "2018-12-30"],
  ["20181230", undefined, "2018-12-30"],
  ["Dec 2018", undefined, "2018-12"],
  ["2018-12", undefined, "2018-12"],
  ["2018", undefined, "2018"],
  ["31.12.9999", "dmy", "open"],
  ["9999-12-31", undefined, "open"],
  ["9999", undefined, "open"],
  ["99991231", undefined, "open"],
  ["有効", undefined, "open"],
  ["NA", undefined, "missing"],
  ["不明", undefined, "missing"],
  ["–", undefined, "missing"],
  ["43464", undefined, "! serial"],
  ["43464", "serial", "2018-12-30"],
  ["13.12.2018", "mdy", "! other-order"],
  ["30.02.2018", "dmy", "! no-such-day"],
  ["2020-99-99", undefined, "! no-such-day"],
  ["30.12.18", "dmy", "! two-digit-year"],
  ["30 Dec '18", undefined, "! two-digit-year"],
  ["2018-12-30 14:30", undefined, "! unread"],
  ["1018-12-30", undefined, "! year"],
  ["2999-12-31", undefined, "! year"],
  ["soon", undefined, "! unread"],
] as const)("%s with %s is read as %s", (cell, order, expected) => expect(said(cell, order)).toBe(expected));
