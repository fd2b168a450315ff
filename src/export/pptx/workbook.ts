// The workbook behind a chart: one sheet, days in the first column, a column a series, and what happened on a day in the last.
import { strToU8, zipSync } from "fflate";
import { escapeXml } from "../xml.ts";
import { columnOf, type DeckChart, SHEET } from "./chart.ts";
import { HEAD } from "./xml.ts";

const cell = (ref: string, value: number | string, style = ""): string =>
  typeof value === "number"
    ? `<c r="${ref}"${style}><v>${value}</v></c>`
    : `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;

export function workbookOf(chart: DeckChart): Uint8Array {
  const head = [chart.dayName, ...chart.series.map((s) => s.name), chart.whatName];
  const line = (n: number, cells: readonly string[]): string => `<row r="${n}">${cells.join("")}</row>`;
  const rows = [
    line(
      1,
      head.map((h, i) => cell(`${columnOf(i)}1`, h)),
    ),
    ...chart.days.map((day, i) => {
      const n = i + 2;
      const what = chart.what[i];
      return line(n, [
        cell(`A${n}`, day, ' s="1"'),
        ...chart.series.flatMap((s, k) => {
          const value = s.values[i];
          return value == null ? [] : [cell(`${columnOf(k + 1)}${n}`, value)];
        }),
        ...(what ? [cell(`${columnOf(head.length - 1)}${n}`, what)] : []),
      ]);
    }),
  ].join("");
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${rel}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><cols><col min="1" max="${head.length - 1}" width="14" customWidth="1"/><col min="${head.length}" max="${head.length}" width="60" customWidth="1"/></cols><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(HEAD + text)])), {
    level: 6,
    mtime: new Date(1980, 0, 1),
  });
}
