// A page as an editable slide.

import type { Element } from "../../export/element.ts";
import { chartFrame } from "../../export/pptx/chart.ts";
import type { Slide } from "../../export/pptx/deck.ts";
import { Ids, type ShapeWords, shapesOf, textBox } from "../../export/pptx/shapes.ts";
import { groupOf, titleShape } from "../../export/pptx/title-group.ts";
import { paragraph, run } from "../../export/pptx/xml.ts";
import { figureMarks, planSheet, sheetScene } from "../../export/sheet.ts";
import { EXPORT } from "../../i18n/export.ts";
import { type Language, wordsThere } from "../../i18n/locale.ts";
import { agreementShort, partyShort } from "../../i18n/names.ts";
import type { PictureInput } from "../../pictures/picture-input.ts";
import { curveOf } from "./deck-curve.ts";
import { type DeckOrder, MARGIN, sourceLine } from "./deck-order.ts";
import { type Page, stepSources } from "./pages.ts";

const wordsOf = ({ world }: PictureInput, language: Language): ShapeWords => ({
  party: (id) => partyShort(world.parties.get(id), language, id),
  agreement: (id) => agreementShort(world.agreements.get(id), language, id),
});

/** The page as a slide: same layout, with native shapes, and the curve as a native chart. */
export async function pageSlide(page: Page, order: DeckOrder): Promise<Slide> {
  const { stuff, look, language } = order;
  const { sheet, input, step, address } = page;
  const plan = planSheet(sheet);
  const ids = new Ids();
  const words = wordsOf(input, language);
  const options = { look, ids, words };
  const said = EXPORT[language].deck;
  const scene = sheetScene(sheet, plan);
  const of = (kind: string) => scene.marks.filter((m) => m.id.split("/", 1)[0] === kind);
  const ink = look.colours.ink;
  const parts: Element[] = [titleShape(ids.next(), sheet.title.join("\n"), plan.title, plan.title.size, look)];
  parts.push(
    textBox(
      ids.next(),
      "Day",
      plan.day,
      sheet.day.map((d) => paragraph(run(d, { size: plan.day.size, bold: true, colour: ink }), "r")),
      "none",
    ),
  );
  if (plan.mark) parts.push(...shapesOf(of("mark"), options));
  for (const [i, picture] of sheet.pictures.entries()) {
    const box = plan.pictures[i];
    const mark = scene.marks.find((m) => m.id === `picture/${picture.kind}`);
    if (!box || !mark) continue;
    const id = ids.next();
    const glued =
      picture.kind === "network" && input.state.morph === 1 ? { focal: input.world.dataset.meta.focal } : undefined;
    const shapes = shapesOf([mark], glued ? { ...options, glued } : options);
    parts.push(groupOf(id, input.locale.t[picture.kind].heading, picture.label, box, shapes));
  }
  for (const [i, figure] of sheet.figures.entries()) {
    const box = plan.figures[i];
    if (!box) continue;
    const lines = figureMarks(figure, box, i).map((m) =>
      paragraph(
        run(m.lines.join(" "), {
          size: m.size,
          bold: m.style === "page-strong",
          colour: m.style === "page-quiet" ? look.colours.ink2 : ink,
        }),
      ),
    );
    parts.push(textBox(ids.next(), figure.label, box, lines));
  }
  parts.push(chartFrame(ids.next(), said.coverage, said.coverageAxis, plan.timeline, "rIdChart1"));
  parts.push(
    groupOf(
      ids.next(),
      "Legend",
      "",
      { x: MARGIN, y: plan.legend[0]?.y ?? 0, width: 1, height: 1 },
      shapesOf(of("legend"), options),
    ),
  );
  parts.push(
    textBox(
      ids.next(),
      EXPORT[language].sheet.sources,
      plan.foot,
      sheet.foot.map((f) => paragraph(run(f, { size: 9.5, colour: look.colours.ink2 }))),
    ),
  );
  const sources = (await stepSources(stuff, page)) ?? [];
  return {
    name: `${page.n ?? 1}`,
    shapes: parts,
    charts: [curveOf(input, order, 10.5, false)],
    links: [],
    notes: [
      ...(step?.notes ? [wordsThere(step.notes, language).words] : []),
      ...(sources.length > 0 ? [`${said.facts}:`, ...sources.map(sourceLine)] : []),
      ...sheet.foot,
      ...(sheet.foot.some((f) => f.includes(address)) ? [] : [address]),
    ],
  };
}
