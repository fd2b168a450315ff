// Puts what a slide says on the layout that it takes: text and tables into placeholders where there are some, the picture, its key and
// the note where there are none.
import { type Element, el } from "../element.ts";
import type { Rect } from "../flatten.ts";
import { balanced } from "./balance.ts";
import { chartFrame, type DeckChart } from "./chart.ts";
import type { DeckInput, Line, NoteLine, SlideContent } from "./content.ts";
import { fitLines } from "./fit.ts";
import { held, placeholder } from "./held.ts";
import { inkInHolder } from "./holder-ink.ts";
import type { Ink, InkOf } from "./ink.ts";
import { type Holder, type Layout, layoutFor } from "./layouts.ts";
import { NOTE_IDX, TEXT_IDX } from "./own-template.ts";
import { pictureParts } from "./picture.ts";
import { tableFrame, tableParts } from "./table.ts";
import type { Template } from "./template.ts";
import { fitting, lineHeight, paragraph, runs, textBox, wrapped } from "./text.ts";
import { EMU, Ids, pt } from "./xml.ts";

export interface Slide {
  name: string;
  layout: string;
  /** Shapes refer to charts and links as `rIdChartN` and `rIdLinkN`, N from 1. */
  shapes: readonly Element[];
  charts: readonly DeckChart[];
  links: readonly string[];
  notes: readonly string[];
  /** Of its layout. */
  ink: InkOf;
}

export interface Composing {
  input: DeckInput;
  template: Template;
  /** Colours of slides that have this layout. */
  inkOf(layout: Layout): InkOf;
}

/** Units between text, picture and note; and the share of the width that text beside a picture has. */
const GAP = 18;
const TEXT_SHARE = 0.3;
const NOTE = 12;
const MAX_NOTE_SHARE = 0.2;

/** One slide being made. */
class Sheet {
  readonly ids = new Ids();
  readonly shapes: Element[] = [];
  readonly links: string[] = [];
  readonly charts: DeckChart[] = [];
  readonly composing: Composing;
  readonly layout: Layout;
  readonly ink: InkOf;
  constructor(composing: Composing, layout: Layout) {
    this.composing = composing;
    this.layout = layout;
    this.ink = composing.inkOf(layout);
  }

  linkOf = (address: string): string => {
    const known = this.links.indexOf(address);
    return `rIdLink${known >= 0 ? known + 1 : this.links.push(address)}`;
  };

  holder(...types: readonly string[]): Holder | undefined {
    return types.map((type) => this.layout.holders.find((h) => h.type === type)).find(Boolean);
  }

  inkIn = (holder: Holder, box = holder.box): Ink | undefined => inkInHolder(this.layout, holder, box, this.ink("ink"));

  /** `isAlone`: on a cover, where its lines are of one length. */
  title(lines: readonly string[], isAlone = false): void {
    const told = lines.join("\n");
    const holder = this.holder("title", "ctrTitle");
    const { cx } = this.composing.template.size;
    const box = this.layout.title ?? { x: 48, y: 30, width: cx / EMU - 96, height: 100 };
    const size = holder?.size ?? holder?.sample?.size ?? pt(28);
    const isStated = holder?.size === undefined;
    const room = { width: box.width - 24, height: box.height };
    const fitted = fitting(told, room, size, Math.min(size, pt(16)), true) ?? Math.min(size, pt(16));
    const { text, size: fits } = isAlone ? balanced(told, room.width, fitted) : { text: told, size: fitted };
    const words = runs(text, {
      size: fits < size || isStated ? fits : undefined,
      ink: holder && this.inkIn(holder, box),
    });
    this.shapes.push(
      holder
        ? held(this.ids.next(), "Title", holder, this.layout.title, false, [paragraph(words)])
        : textBox(this.ids.next(), "Title", box, [
            paragraph(runs(text, { size: fits, bold: true, ink: this.ink("ink"), isFree: true })),
          ]),
    );
  }

  /** `holder`: that they stand in; undefined: none. */
  paragraphs(lines: readonly Line[], holder: Holder | undefined): Element[] {
    const { ink } = this;
    const isFree = holder === undefined;
    return lines.map((l, i) =>
      paragraph(
        runs(l.text, {
          size: pt(l.size),
          bold: l.bold,
          ink: l.token ? ink(l.token) : holder ? this.inkIn(holder) : ink("ink"),
          isFree,
        }),
        { isPlain: true, above: i === 0 ? 0 : pt(l.above ?? 6) },
      ),
    );
  }

  text(lines: readonly Line[], box: Rect): void {
    if (lines.length === 0) return;
    const holder = this.layout.holders.find((h) => h.idx === TEXT_IDX) ?? this.holder("body", "obj", "subTitle");
    this.shapes.push(
      holder && holder.idx !== NOTE_IDX
        ? held(this.ids.next(), "Text", holder, box, true, this.paragraphs(lines, holder))
        : textBox(this.ids.next(), "Text", box, this.paragraphs(lines, undefined)),
    );
  }

  noteHeight(lines: readonly NoteLine[], box: Rect): number {
    const height = lines.reduce((n, l) => {
      const text = l.map((p) => p.text).join("");
      return n + wrapped(text, box.width, pt(NOTE)).length * pt(NOTE) * lineHeight(text);
    }, 0);
    return Math.min(box.height * MAX_NOTE_SHARE, height);
  }

  note(lines: readonly NoteLine[], box: Rect): void {
    if (lines.length === 0) return;
    const { ink } = this;
    const holder = this.layout.holders.find((h) => h.type === "body" && h.idx === NOTE_IDX);
    const paragraphs = lines.map((line) =>
      paragraph(
        line.flatMap(({ text, link }) =>
          runs(text, {
            size: pt(NOTE),
            ink: ink(link ? "link" : "ink2"),
            link: link ? this.linkOf(link) : undefined,
            isFree: !holder,
          }),
        ),
        { isPlain: true, above: 0 },
      ),
    );
    this.shapes.push(
      holder
        ? held(this.ids.next(), "Note", holder, box, true, paragraphs)
        : textBox(this.ids.next(), "Note", box, paragraphs),
    );
  }

  /** Head and foot, where the layout has places for them. */
  foot(): void {
    const { date, footer } = this.composing.input;
    const number = el(
      "a:fld",
      { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
      el("a:rPr", { lang: "en-GB" }),
      el("a:t", {}, "‹#›"),
    );
    const wordsIn = (text: string, holder: Holder): Element[] => {
      const own = holder.size ?? holder.sample?.size ?? pt(NOTE);
      const least = Math.min(own, pt(NOTE));
      const fits = holder.box ? (fitting(text, holder.box, own, least) ?? least) : own;
      const isStated = fits < own || holder.size === undefined;
      return runs(text, { ink: this.inkIn(holder), size: isStated ? fits : undefined });
    };
    const words = { dt: date, ftr: footer };
    const names = { dt: "Date", ftr: "Footer", sldNum: "Slide number" };
    for (const type of ["dt", "ftr", "sldNum"] as const) {
      const holder = this.holder(type);
      if (holder)
        this.shapes.push(
          held(this.ids.next(), names[type], holder, undefined, false, [
            paragraph(type === "sldNum" ? [number] : wordsIn(words[type], holder)),
          ]),
        );
    }
  }

  done(content: SlideContent, notes: readonly string[] = content.notes): Slide {
    this.foot();
    const { shapes, links, charts, layout, ink } = this;
    return { name: content.title.join(" / "), layout: layout.path, shapes, charts, links, notes, ink };
  }
}

/** The placeholder that a chart or a table fills. */
const holderFor = (sheet: Sheet, kind: "chart" | "tbl"): Element => {
  const holder = sheet.holder(kind, "obj");
  return holder ? placeholder(holder) : el("p:nvPr");
};

function plain(sheet: Sheet, content: SlideContent): Slide[] {
  sheet.title(content.title, true);
  const holder = sheet.holder("subTitle", "body", "obj");
  const box = holder?.box ?? sheet.layout.content;
  const { fits } = fitLines(content.text, { width: box.width - 24, height: box.height });
  if (fits.length > 0)
    sheet.shapes.push(
      holder
        ? held(sheet.ids.next(), "Text", holder, undefined, false, sheet.paragraphs(fits, holder))
        : textBox(sheet.ids.next(), "Text", box, sheet.paragraphs(fits, undefined)),
    );
  return [sheet.done(content)];
}

/** Text that a slide had no room for, on slides of its own. */
function continued(composing: Composing, content: SlideContent, rest: readonly Line[]): Slide[] {
  if (rest.length === 0) return [];
  const sheet = new Sheet(composing, layoutFor(composing.template.layouts, "picture"));
  const { content: box } = sheet.layout;
  sheet.title(content.title);
  const { fits, rest: more } = fitLines(rest, box);
  sheet.text(fits, box);
  return [sheet.done(content, []), ...(fits.length === 0 ? [] : continued(composing, content, more))];
}

export function compose(composing: Composing, content: SlideContent): Slide[] {
  const { template, input } = composing;
  const layout = layoutFor(template.layouts, content.role);
  const fresh = (): Sheet => new Sheet(composing, layout);
  if (content.role === "title" || content.role === "section") return plain(fresh(), content);
  const area = layout.content;
  const first = fresh();
  const { ink } = first;
  const noteHeight = content.note.length > 0 ? first.noteHeight(content.note, area) : 0;
  const above = { ...area, height: area.height - noteHeight - (noteHeight > 0 ? GAP * 0.6 : 0) };
  const foot = { ...area, y: area.y + area.height - noteHeight, height: noteHeight };
  if (content.picture) {
    const hasText = content.text.length > 0;
    const column = hasText ? { ...above, width: area.width * TEXT_SHARE } : undefined;
    const { fits, rest } = column ? fitLines(content.text, column) : { fits: [], rest: [] };
    const offset = column ? column.width + GAP * 1.5 : 0;
    const box = { ...above, x: above.x + offset, width: above.width - offset };
    first.title(content.title);
    if (column) first.text(fits, column);
    first.shapes.push(...pictureParts(content.picture, box, input, ink, first.ids));
    first.note(content.note, foot);
    return [first.done(content), ...continued(composing, content, rest)];
  }
  const { fits, rest } = fitLines(content.text, { width: area.width, height: area.height * 0.3 });
  const textHeight =
    fits.length > 0
      ? fits.reduce(
          (n, l) => n + wrapped(l.text, area.width, pt(l.size)).length * pt(l.size) * lineHeight(l.text) + 8,
          8,
        )
      : 0;
  const main = { ...above, y: above.y + textHeight, height: above.height - textHeight };
  if (content.chart) {
    first.title(content.title);
    first.text(fits, { ...above, height: textHeight });
    first.charts.push(content.chart.data);
    const { data, description } = content.chart;
    first.shapes.push(
      chartFrame(first.ids.next(), data.name, description, main, "rIdChart1", holderFor(first, "chart")),
    );
    first.note(content.note, foot);
    return [first.done(content), ...continued(composing, content, rest)];
  }
  const { table } = content;
  if (!table) return continued(composing, content, content.text);
  const parts = tableParts(table.data, above, textHeight);
  const slides = parts.map((part, i) => {
    const sheet = i === 0 ? first : fresh();
    const [head, ...others] = content.title;
    const title = parts.length > 1 ? [`${head} ${table.continued(i + 1, parts.length)}`, ...others] : content.title;
    sheet.title(title);
    if (i === 0) sheet.text(fits, { ...above, height: textHeight });
    const holder = holderFor(sheet, "tbl");
    sheet.shapes.push(
      tableFrame(
        sheet.ids.next(),
        table.describe(part),
        table.data,
        part,
        i === 0 ? main : above,
        ink,
        holder,
        sheet.linkOf,
      ),
    );
    sheet.note(content.note, foot);
    return sheet.done({ ...content, title }, i === 0 ? content.notes : []);
  });
  return [...slides, ...continued(composing, content, rest)];
}
