// Agreements and sources of a deck as tables that can be edited.
import type { Source } from "../../data/details.ts";
import { linesOf } from "../../export/note.ts";
import type { Slide } from "../../export/pptx/deck.ts";
import { Ids, textBox } from "../../export/pptx/shapes.ts";
import { type SlideTable, tableFrame } from "../../export/pptx/table.ts";
import { titleShape } from "../../export/pptx/title-group.ts";
import { paragraph, run } from "../../export/pptx/xml.ts";
import { EXPORT } from "../../i18n/export.ts";
import { formatClaim } from "../../i18n/locale.ts";
import { agreementShort, partyShort } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { agreementStates } from "../../model/coverage/figure-lists.ts";
import { isBinding } from "../../model/coverage/figures.ts";
import type { PictureInput } from "../../pictures/picture-input.ts";
import { type DeckOrder, MARGIN, WIDTH } from "./deck-order.ts";

/** Rows of a table on one slide. */
const MAX_ROWS = 21;

/** Tables that are too long for one slide go on to the next. */
export function tableSlides(title: string, table: SlideTable, foot: string, { look, language }: DeckOrder): Slide[] {
  const count = Math.max(1, Math.ceil(table.rows.length / MAX_ROWS));
  return Array.from({ length: count }, (_, i): Slide => {
    const ids = new Ids();
    const rows = table.rows.slice(i * MAX_ROWS, (i + 1) * MAX_ROWS);
    const said = count > 1 ? `${title} ${EXPORT[language].deck.continued(i + 1, count)}` : title;
    const width = WIDTH - 2 * MARGIN;
    return {
      name: said,
      shapes: [
        titleShape(ids.next(), said, { x: MARGIN, y: 24, width, height: 60 }, 28, look),
        tableFrame(ids.next(), { ...table, rows }, { x: MARGIN, y: 92, width }, look),
        textBox(ids.next(), EXPORT[language].sheet.sources, { x: MARGIN, y: 772, width, height: 24 }, [
          paragraph(run(foot, { size: 10, colour: look.colours.ink2 })),
        ]),
      ],
      charts: [],
      links: [],
      notes: [],
    };
  });
}

export function agreementsTable({ world, snapshot, locale }: PictureInput, order: DeckOrder): SlideTable {
  const { language, stuff } = order;
  const said = EXPORT[language].deck;
  const joint = language === "ja" ? "、" : ", ";
  const rows = agreementStates(world, snapshot)
    .filter((a) => isBinding(a.stage))
    .map(({ id, ties }) => {
      const own = ties.filter((t) => isBinding(t.stage) && !t.via).sort((a, b) => a.from - b.from);
      const names = own.map((t) => partyShort(world.parties.get(t.party), language, t.party));
      const fits =
        linesOf([names.join(joint)], 500, 13).length <= 1
          ? names.length
          : Math.max(
              1,
              Math.floor(names.length * (500 / (13 * names.join(joint).length * (language === "ja" ? 1 : 0.55)))),
            );
      const since = own[0]?.since;
      const hosts = [...new Set((since?.sources ?? []).flatMap((s) => stuff.sources.get(s)?.host ?? []))];
      const shown = names.slice(0, fits).join(joint);
      return [
        agreementShort(world.agreements.get(id), language, id),
        names.length > fits ? `${shown}${joint}${said.more(names.length - fits)}` : shown,
        since ? formatClaim(since, locale.t) : "–",
        since ? locale.t.evidence[since.evidence] : "–",
        hosts.slice(0, 2).join(", "),
      ];
    });
  return {
    name: said.agreements,
    columns: [
      { title: said.agreement, share: 3 },
      { title: said.parties, share: 6.2 },
      { title: said.since, share: 1.9 },
      { title: said.grade, share: 1.3 },
      { title: said.source, share: 2.6 },
    ],
    rows,
  };
}

export function sourcesTable(sources: readonly Source[], { language }: DeckOrder): SlideTable {
  const said = EXPORT[language].deck;
  return {
    name: said.sources,
    columns: [
      { title: said.source, share: 2.4 },
      { title: WORK[language].columns.title, share: 8 },
      { title: said.published, share: 1.4 },
    ],
    rows: sources.map((s) => [s.host, (linesOf([s.title], 900, 13)[0] ?? "").slice(0, 110), s.published ?? ""]),
  };
}
