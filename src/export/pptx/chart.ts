// Shares over time as a native chart that can be edited: areas, lines and single points over an axis of days.
import { type Element, el, write } from "../element.ts";
import type { Rect } from "../flatten.ts";
import { escapeXml } from "../xml.ts";
import type { Ink, InkOf } from "./ink.ts";
import { languageOf } from "./text.ts";
import { frame, HEAD, named, pt, sizeOf, solid } from "./xml.ts";

interface ChartSeries {
  kind: "area" | "line" | "points";
  name: string;
  ink: (ink: InkOf) => Ink;
  /** Percent by day; null: none. */
  values: readonly (number | null)[];
  /** Labels by index. */
  labels?: ReadonlyMap<number, string>;
  /** Labels under their points; else at the left and above, where there is room as long as shares grow. */
  place?: "b";
}

export interface DeckChart {
  name: string;
  dayName: string;
  whatName: string;
  /** Serial numbers of a spreadsheet, ascending. Steps are two days with nothing between. */
  days: readonly number[];
  /** What happened on a day. */
  what: readonly string[];
  series: readonly ChartSeries[];
  /** First and last day of the axis. The first is the beginning of a year. */
  from: number;
  to: number;
  /** Years from tick to tick. */
  years: number;
  /** Percent at the upper edge, and from line to line. */
  top: number;
  rule: number;
  withLegend: boolean;
}

/** Of the workbook: its sheet, and a column by number, `A`, `B`, … `AA`. */
export const SHEET = "Data";

export const columnOf = (n: number): string => {
  const letter = String.fromCharCode(65 + (n % 26));
  return n < 26 ? letter : columnOf(Math.floor(n / 26) - 1) + letter;
};

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const SIZE = pt(12);
const FACES = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

const text = (ink: Ink, bold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${sizeOf(SIZE)}" b="${bold ? 1 : 0}">${write(solid(ink))}${FACES}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

const points = (values: readonly (number | null)[]): string =>
  values.map((v, i) => (v === null ? "" : `<c:pt idx="${i}"><c:v>${v}</c:v></c:pt>`)).join("");

const FLAGS = (shown: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${shown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** Half a line up, as a share of the chart. */
const LIFT = '<c:layout><c:manualLayout><c:x val="0"/><c:y val="-0.035"/></c:manualLayout></c:layout>';

const labelsOf = (labels: ReadonlyMap<number, string>, ink: Ink, place: "b" | undefined): string =>
  `<c:dLbls>${[...labels]
    .map(
      ([i, label]) =>
        `<c:dLbl><c:idx val="${i}"/>${place ? "" : LIFT}<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr lang="${languageOf(label).lang}" sz="${sizeOf(SIZE)}" b="1">${write(solid(ink))}${FACES}</a:rPr><a:t>${escapeXml(label)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${place ?? "l"}"/>${FLAGS(true)}</c:dLbl>`,
    )
    .join("")}${FLAGS(false)}</c:dLbls>`;

function seriesOf(chart: DeckChart, order: number, ink: InkOf): string {
  const { kind, name, values, labels, place, ...own } = chart.series[order] as ChartSeries;
  const colour = own.ink(ink);
  const edge = write(solid(ink("paper")));
  const column = columnOf(order + 1);
  const last = chart.days.length + 1;
  const looks = {
    area: `<c:spPr>${write(solid(colour))}<a:ln w="6350">${edge}</a:ln></c:spPr>`,
    line: `<c:spPr><a:ln w="28575" cap="rnd">${write(solid(colour))}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`,
    points: `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="9"/><c:spPr>${write(solid(colour))}<a:ln w="9525">${edge}</a:ln></c:spPr></c:marker>`,
  }[kind];
  return `<c:ser><c:idx val="${order}"/><c:order val="${order}"/><c:tx><c:strRef><c:f>${SHEET}!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>${looks}${labels && labels.size > 0 ? labelsOf(labels, colour, place) : ""}<c:cat><c:numRef><c:f>${SHEET}!$A$2:$A$${last}</c:f><c:numCache><c:formatCode>yyyy\\-mm\\-dd</c:formatCode><c:ptCount val="${chart.days.length}"/>${points(chart.days)}</c:numCache></c:numRef></c:cat><c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="${values.length}"/>${points(values)}</c:numCache></c:numRef></c:val>${kind === "area" ? "" : '<c:smooth val="0"/>'}</c:ser>`;
}

/** XML of the chart part. */
export function chartOf(chart: DeckChart, ink: InkOf): string {
  const of = (...kinds: readonly string[]): string =>
    chart.series.map((s, i) => (kinds.includes(s.kind) ? seriesOf(chart, i, ink) : "")).join("");
  const [areas, lines] = [of("area"), of("line", "points")];
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const groups = [
    areas && `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${areas}${axes}</c:areaChart>`,
    lines &&
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${axes}</c:lineChart>`,
  ].join("");
  const edge = `<c:spPr><a:ln w="9525">${write(solid(ink("ink2")))}</a:ln></c:spPr>${text(ink("ink2"))}`;
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${write(solid(ink("rule")))}</a:ln></c:spPr></c:majorGridlines>`;
  const x = `<c:dateAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/><c:max val="${chart.to}"/><c:min val="${chart.from}"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="yyyy" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${edge}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/><c:majorUnit val="${chart.years}"/><c:majorTimeUnit val="years"/></c:dateAx>`;
  const y = `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${chart.top}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${grid}<c:numFmt formatCode="0&quot; %&quot;" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${edge}<c:crossAx val="1"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${chart.rule}"/></c:valAx>`;
  const legend = chart.withLegend
    ? `<c:legend><c:legendPos val="r"/><c:overlay val="0"/>${text(ink("ink"))}</c:legend>`
    : "";
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${groups}${x}${y}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(ink("ink"))}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** `holder`: the placeholder that it fills. */
export const chartFrame = (
  id: number,
  name: string,
  description: string,
  box: Rect,
  rel: string,
  holder: Element,
): Element =>
  el(
    "p:graphicFrame",
    {},
    el("p:nvGraphicFramePr", {}, named(id, name, description), el("p:cNvGraphicFramePr"), holder),
    frame(box, "p"),
    el("a:graphic", {}, el("a:graphicData", { uri: CHART }, el("c:chart", { "xmlns:c": CHART, "r:id": rel }))),
  );
