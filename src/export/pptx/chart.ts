// The coverage curve as a native PowerPoint chart with its workbook. x: days, y: percent; steps are kept.
import { strToU8, zipSync } from "fflate";
import type { Look } from "../../scene/style/look.ts";
import { type Element, el, write } from "../element.ts";
import type { Rect } from "../flatten.ts";
import { escapeXml } from "../xml.ts";
import { emu, frame, HEAD, named, solid, TYPEFACE } from "./xml.ts";

interface CurveRow {
  /** Spreadsheet serial number of the day. */
  day: number;
  /** Percent. */
  share: number;
  /** Event on the day; empty for a row that only ends a step. */
  what: string;
}

export interface CurveChart {
  /** Name of the sheet and the series. */
  name: string;
  dayName: string;
  whatName: string;
  rows: readonly CurveRow[];
  /** The shown day, marked on the curve. */
  now?: { day: number; share: number; label: string };
  published: readonly { day: number; share: number; label: string }[];
  publishedName: string;
  from: number;
  to: number;
  /** Slide units. */
  textSize: number;
}

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const SHEET = "Coverage";
const cell = (ref: string, value: number | string, style = ""): string =>
  typeof value === "number"
    ? `<c r="${ref}"${style}><v>${value}</v></c>`
    : `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;

/** XLSX file with one sheet; the first column holds days. */
export function workbookOf(chart: CurveChart): Uint8Array {
  const { rows, now, published } = chart;
  const head = [chart.dayName, chart.name, chart.whatName, now?.label ?? "", chart.publishedName];
  const line = (n: number, day: number, cells: string): string =>
    `<row r="${n}">${cell(`A${n}`, day, ' s="1"')}${cells}</row>`;
  const points = now ? [now] : [];
  const body = [
    `<row r="1">${head.map((h, i) => cell(`${"ABCDE"[i]}1`, h)).join("")}</row>`,
    ...rows.map((r, i) => line(i + 2, r.day, cell(`B${i + 2}`, r.share) + (r.what ? cell(`C${i + 2}`, r.what) : ""))),
    ...points.map((p, i) => line(rows.length + 2 + i, p.day, cell(`D${rows.length + 2 + i}`, p.share))),
    ...published.map((p, i) => {
      const n = rows.length + 2 + points.length + i;
      return line(n, p.day, cell(`C${n}`, p.label) + cell(`E${n}`, p.share));
    }),
  ].join("");
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${rel}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="${TYPEFACE.eastAsian}"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><cols><col min="1" max="1" width="12" customWidth="1"/><col min="2" max="2" width="12" customWidth="1"/><col min="3" max="3" width="60" customWidth="1"/></cols><sheetData>${body}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(HEAD + text)])), {
    level: 6,
    mtime: new Date(1980, 0, 1),
  });
}

const text = (size: number, colour: string, bold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round((size * emu(1)) / 127)}" b="${bold ? 1 : 0}">${write(solid(colour))}<a:latin typeface="${TYPEFACE.latin}"/><a:ea typeface="${TYPEFACE.eastAsian}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

interface Series {
  order: number;
  column: string;
  name: string;
  from: number;
  points: readonly { day: number; share: number; label?: string }[];
  looks: string;
  marker: string;
  labels: string;
}

function series({ order, column, name, from, points, looks, marker, labels }: Series): string {
  const [first, last] = [from, from + points.length - 1];
  const numbers = (col: string, format: string, values: readonly number[]): string =>
    `<c:numRef><c:f>${SHEET}!$${col}$${first}:$${col}$${last}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${values.map((v, i) => `<c:pt idx="${i}"><c:v>${v}</c:v></c:pt>`).join("")}</c:numCache></c:numRef>`;
  return `<c:ser><c:idx val="${order}"/><c:order val="${order}"/><c:tx><c:strRef><c:f>${SHEET}!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>${looks}${marker}${labels}<c:xVal>${numbers(
    "A",
    "yyyy\\-mm\\-dd",
    points.map((p) => p.day),
  )}</c:xVal><c:yVal>${numbers(
    column,
    "0.0",
    points.map((p) => p.share),
  )}</c:yVal><c:smooth val="0"/></c:ser>`;
}

const labelsOf = (points: readonly { label: string }[], size: number, colour: string, place: "t" | "b"): string =>
  `<c:dLbls>${points
    .map(
      (p, i) =>
        `<c:dLbl><c:idx val="${i}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB" sz="${Math.round((size * emu(1)) / 127)}" b="1">${write(solid(colour))}<a:latin typeface="${TYPEFACE.latin}"/><a:ea typeface="${TYPEFACE.eastAsian}"/></a:rPr><a:t>${escapeXml(p.label)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>`,
    )
    .join(
      "",
    )}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

const dot = (symbol: "circle" | "diamond", size: number, fill: string, edge: string): string =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${write(solid(fill))}<a:ln w="9525">${write(solid(edge))}</a:ln></c:spPr></c:marker>`;
const noLine = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";

/** XML of the chart part. */
export function chartOf(chart: CurveChart, look: Look): string {
  const t = look.colours;
  const { rows, now, published, textSize } = chart;
  const all: Series[] = [
    {
      order: 0,
      column: "B",
      name: chart.name,
      from: 2,
      points: rows,
      looks: `<c:spPr><a:ln w="25400" cap="rnd">${write(solid(t.bilateral))}<a:round/></a:ln></c:spPr>`,
      marker: '<c:marker><c:symbol val="none"/></c:marker>',
      labels: "",
    },
  ];
  if (now)
    all.push({
      order: 1,
      column: "D",
      name: now.label,
      from: rows.length + 2,
      points: [now],
      looks: noLine,
      marker: dot("circle", 9, t.focal, t.paper),
      // There is room for the label under the curve, except near its low beginning.
      labels: labelsOf([now], textSize * 1.2, t.focal, now.share < 25 ? "t" : "b"),
    });
  if (published.length > 0)
    all.push({
      order: 2,
      column: "E",
      name: chart.publishedName,
      from: rows.length + 2 + (now ? 1 : 0),
      points: published,
      looks: noLine,
      marker: dot("diamond", 8, t.paper, t.ink),
      labels: labelsOf(published, textSize, t.ink2, "t"),
    });
  const axis = (
    id: number,
    cross: number,
    place: "b" | "l",
    scaling: string,
    format: string,
    unit: string,
    grid: string,
  ): string =>
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${scaling}</c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${grid}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${write(solid(t.ink2))}</a:ln></c:spPr>${text(textSize, t.ink2)}<c:crossAx val="${cross}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${unit}"/></c:valAx>`;
  const years = `<c:max val="${chart.to}"/><c:min val="${chart.from}"/>`;
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${write(solid(t.graticule))}</a:ln></c:spPr></c:majorGridlines>`;
  // A tick every five years, in days.
  const x = axis(1, 2, "b", years, "yyyy", "1826.25", "");
  const y = axis(2, 1, "l", '<c:max val="100"/><c:min val="0"/>', "0&quot; %&quot;", "25", grid);
  return `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${all.map(series).join("")}<c:axId val="1"/><c:axId val="2"/></c:scatterChart>${x}${y}<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(textSize, t.ink)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

export const chartFrame = (id: number, name: string, description: string, box: Rect, rel: string): Element =>
  el(
    "p:graphicFrame",
    {},
    el("p:nvGraphicFramePr", {}, named(id, name, description), el("p:cNvGraphicFramePr"), el("p:nvPr")),
    frame(box, "p"),
    el("a:graphic", {}, el("a:graphicData", { uri: CHART }, el("c:chart", { "xmlns:c": CHART, "r:id": rel }))),
  );
