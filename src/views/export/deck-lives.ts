// Life lines on slides: a row a party, a bar a tie, in the colours of the layers. As many slides as the rows need.
import { civilOf, type Day, dayOf } from "../../data/day.ts";
import type { SlideContent } from "../../export/pptx/content.ts";
import { widthOf } from "../../export/pptx/text.ts";
import { pt } from "../../export/pptx/xml.ts";
import { DECK } from "../../i18n/deck.ts";
import { formatDay, wordsIn } from "../../i18n/locale.ts";
import { agreementShort, partyShort } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { type LifeLine, lives, type PartyLife } from "../../model/time/life-lines.ts";
import { firstDay } from "../../model/world/world.ts";
import type { PictureInput } from "../../pictures/picture-input.ts";
import type { Size } from "../../scene/camera.ts";
import type { Mark, PathMark } from "../../scene/mark.ts";
import { layerStyle } from "../../scene/style/layer-styles.ts";
import type { StyleName } from "../../scene/style/style.ts";
import { arrangedIn } from "../../store/arranged.ts";
import type { AtlasState } from "../../store/state.ts";
import { arrangedLives, LIVES_AT_FIRST } from "../lifelines/lives-order.ts";
import type { DeckOrder } from "./deck-order.ts";

const SIZE = pt(12);
const ROW = { least: 25, line: 9, gap: 6 };
const AXIS = 34;
/** Of a bar that has a row to itself. */
const MOST = 13;
/** Units of height that a slide surely has for rows, whatever its layout: the rest stays free. */
const ROOM = 430;

const heightOf = (life: PartyLife): number => Math.max(ROW.least, life.lines.length * (ROW.line + 1) + ROW.gap);

/** Parties by slide. */
function pagesOf(all: readonly PartyLife[]): PartyLife[][] {
  const pages: PartyLife[][] = [[]];
  let used = 0;
  for (const life of all) {
    if (used + heightOf(life) > ROOM) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(life);
    used += heightOf(life);
  }
  return pages.filter((p) => p.length > 0);
}

const bar = (
  id: string,
  style: StyleName,
  x: number,
  y: number,
  width: number,
  height: number,
  more: Partial<PathMark>,
): PathMark => ({
  kind: "path",
  id,
  style,
  d: `M${x} ${y}H${x + width}V${y + height}H${x}Z`,
  ...more,
});

export function livesSlides(
  input: PictureInput,
  asked: AtlasState,
  order: DeckOrder,
  base: SlideContent,
): SlideContent[] {
  const { world, state, locale } = input;
  const { language } = order;
  const { meta } = world.dataset;
  const [from, to] = [firstDay(world, state.range), meta.asOf];
  const words = DECK[language];
  const w = WORK[language];
  const nameOf = (id: string): string => partyShort(world.parties.get(id), language, id);
  const drawn = new Set(
    meta.layers
      .filter((l) => ["bilateral", "framework", "plurilateral", "unratified"].includes(l.role))
      .map((l) => l.id),
  );
  /** Solid in force, pale before: signed, in talks; assistance in its own colour. */
  const styleOf = (line: LifeLine, stage: string | undefined): StyleName => {
    if (stage === undefined) return "land-assist";
    if (stage === "in-force" && drawn.has(line.layer)) return layerStyle("member", line.layer);
    return stage === "signed" && drawn.has(line.layer) ? layerStyle("region", line.layer) : "dot-0";
  };
  const draw =
    (page: readonly PartyLife[]) =>
    ({ width, height }: Size): Mark[] => {
      const left = Math.max(...page.map((l) => widthOf(nameOf(l.party), SIZE))) + 16;
      const area = width - left - 8;
      const xOf = (day: number): number => left + Math.max(0, Math.min(1, (day - from) / (to - from + 1))) * area;
      const marks: Mark[] = [];
      const total = page.reduce((n, l) => n + heightOf(l), 0);
      const stretch = Math.min(1.6, Math.max(0.5, (height - AXIS) / total));
      for (let year = Math.ceil(civilOf(from).year / 5) * 5; year <= civilOf(to).year; year += 5) {
        const x = xOf(dayOf(year, 1, 1));
        marks.push(
          {
            kind: "line",
            id: `grid/${year}`,
            style: "axis-grid",
            x1: x,
            x2: x,
            y1: AXIS - 8,
            y2: AXIS + total * stretch,
          },
          {
            kind: "text",
            id: `year/${year}`,
            style: "axis-text",
            lines: [String(year)],
            size: SIZE,
            x,
            y: 18,
            anchor: "middle",
          },
        );
      }
      let y = AXIS;
      for (const life of page) {
        const row = heightOf(life) * stretch;
        marks.push({
          kind: "text",
          id: `name/${life.party}`,
          style: "page-plain",
          lines: [nameOf(life.party)],
          size: SIZE,
          x: 0,
          y: y + row / 2 + SIZE * 0.3,
          anchor: "start",
          party: life.party,
        });
        const each = (row - ROW.gap) / life.lines.length;
        for (const [i, line] of life.lines.entries())
          for (const b of line.bars) {
            const x = xOf(b.from);
            const style = styleOf(line, b.stage);
            const thin = b.stage === undefined || b.stage === "in-force" || b.stage === "signed" ? 1 : 0.35;
            const high = Math.max(3, Math.min(MOST, each - 1.5) * thin);
            const middle = y + ROW.gap / 2 + i * each + (each - 1.5) / 2;
            const own = world.agreements.has(line.what) ? { agreement: line.what } : {};
            marks.push(
              bar(
                `bar/${life.party}/${line.what}/${b.from}`,
                style,
                x,
                middle - high / 2,
                Math.max(2, xOf(b.to + 1) - x),
                high,
                { party: life.party, ...own },
              ),
            );
          }
        y += row;
      }
      const now = xOf(state.day);
      marks.push({ kind: "line", id: "cursor", style: "cursor", x1: now, x2: now, y1: AXIS - 8, y2: y });
      return marks;
    };
  const key = (styles: ReadonlySet<StyleName>) => {
    const square = (style: StyleName, words: string) => ({
      sample: [bar(`key/${style}`, style, 6, 3, 28, 10, {})],
      words,
    });
    const layers = meta.layers.filter((l) => styles.has(layerStyle("member", l.id)));
    return [
      ...layers.map((l) =>
        square(
          layerStyle("member", l.id),
          world.agreements.has(l.id)
            ? agreementShort(world.agreements.get(l.id), language, l.id)
            : wordsIn(l.name, language),
        ),
      ),
      ...(styles.has("land-assist") ? [square("land-assist", w.overlaps.kinds.assistance)] : []),
      ...meta.layers
        .filter((l) => styles.has(layerStyle("region", l.id)))
        .slice(0, 1)
        .map((l) => square(layerStyle("region", l.id), w.lives.key.signed)),
      ...(styles.has("dot-0") ? [square("dot-0", w.lives.key.talks)] : []),
    ];
  };
  const pages = pagesOf(arrangedLives(world, lives(world), arrangedIn(asked, LIVES_AT_FIRST), locale));
  const said = (day: Day): string => formatDay(day, locale.t);
  return pages.map(
    (page, i): SlideContent => ({
      ...base,
      ...(i === 0 ? {} : { text: [], notes: [] }),
      title:
        pages.length > 1
          ? [`${base.title[0] ?? ""} ${words.continued(i + 1, pages.length)}`, ...base.title.slice(1)]
          : base.title,
      text: [],
      picture: {
        name: w.lives.question(said(to)),
        description: words.alt.lives(said(from), said(to), locale.t.and(page.map((l) => nameOf(l.party)))),
        draw: draw(page),
        legend: key,
      },
    }),
  );
}
