// Exports a view: as a file, as cells on the clipboard, or as a citation. Each states question, day, data and address.

import type { ReactNode } from "react";
import { isoOf } from "../../data/day.ts";
import { citeBibtex, citeText } from "../../export/cite.ts";
import { type About, type CitedRow, csvOf, describedCsv, type ExportTable, jsonOf, tsvOf } from "../../export/table.ts";
import { citedRows } from "../../export/tidy.ts";
import { type Conditioned, conditionsOf } from "../../i18n/conditions.ts";
import { COUNT_CHOICE } from "../../i18n/count-choice.ts";
import { ruleWords } from "../../i18n/counting.ts";
import { inspectorWords } from "../../i18n/inspector.ts";
import { KNOWN_WORDS } from "../../i18n/known.ts";
import { localeOf, wordsIn } from "../../i18n/locale.ts";
import { atlasTitle } from "../../i18n/title.ts";
import { WORK, type WorkWords } from "../../i18n/work.ts";
import { encodeHypothesis } from "../../model/world/hypotheses.ts";
import { worldviewNamed } from "../../model/world/worldview.ts";
import { loadPart } from "../../ui/late/part.ts";
import { type Copied, useCopied } from "../../ui/useCopied.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { CopyStatus } from "../CopyStatus.tsx";
import { nameOfTable } from "../file-name.ts";
import { Text } from "../text.tsx";
import { type SavedFile, useSaved } from "../useSaved.tsx";
import { closeMenu, Menu } from "./Menu.tsx";
import { SayWork, useWork } from "./words.tsx";

/** In both languages, whichever is shown. */
const BOTH = localeOf("both");
/** Before whatever is cited while something is imagined, or while only part of the facts is known. */
export const conditionMarks = (state: Conditioned): string => {
  const imagined = state.whatif.length > 0 ? `: ${state.whatif.map(encodeHypothesis).join(", ")}` : "";
  return conditionsOf(state, BOTH)
    .map((condition, i) => `[${condition}${i === 0 ? imagined : ""}] `)
    .join("");
};

/** Day of a citation, ISO. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** What is said of everything that leaves the page. */
export function useAbout(): (question: string) => About {
  const atlas = useAtlas();
  const { lead: words, text } = useWork();
  const { lead } = useLocale();
  return (question) => {
    const { meta } = atlas.dataset;
    const { day, to, whatif, rule, worldview, known } = atlas.store.getState();
    const world = atlas.worldOf(atlas.store.getState());
    const { title, subtitle } = atlasTitle(atlas.factsOf(atlas.store.getState()));
    return [
      [wordsIn(title, lead), wordsIn(subtitle, lead)],
      [text((w) => w.about.question), question],
      ...(whatif.length > 0
        ? [
            [
              BOTH.text((_, language) => WORK[language].about.hypothetical),
              whatif.map(encodeHypothesis).join(", "),
            ] as const,
          ]
        : []),
      ...(known === undefined
        ? []
        : [[BOTH.text((_, language) => KNOWN_WORDS[language].label), isoOf(known)] as const]),
      [words.about.date, isoOf(day)],
      ...(to === undefined ? [] : [[words.about.compared, isoOf(to)] as const]),
      [COUNT_CHOICE[lead].heading, ruleWords(world, world.at(day), rule, lead)],
      [words.about.borders, wordsIn(worldviewNamed(meta, worldview).name, lead)],
      [words.about.data, words.about.version(meta.id, meta.version, isoOf(meta.asOf))],
      [words.about.address, atlas.address()],
    ];
  };
}

/** The name of a button that copies, or that it has just done so. */
export const CopyWord = (props: { what: keyof WorkWords["take"]; copied: Copied<string> | undefined }): ReactNode =>
  props.copied?.what === props.what && !props.copied.failed ? (
    <Text of={(t) => inspectorWords(t).cited} />
  ) : (
    <SayWork of={(w) => w.take[props.what]} />
  );

/** The one button behind which everything stands that leaves a view. */
export function TakeMenu({ className = "", children }: { className?: string; children: ReactNode }): ReactNode {
  const { text } = useWork();
  return (
    <Menu
      icon="take"
      label={text((w) => w.take.heading)}
      words={<SayWork of={(w) => w.take.heading} />}
      className={`take-button ${className}`}
    >
      <div className="menu-list">{children}</div>
    </Menu>
  );
}

/** What a view is asked, in words; a function where the words follow the day. */
export type Question = string | (() => string);
export const wordsOf = (question: Question): string => (typeof question === "string" ? question : question());

const FILE_KEYS = ["xlsx", "csv", "meta", "json"] as const;
type FileKey = (typeof FILE_KEYS)[number];
const COPY_KEYS = ["copy", "cite", "citeBibtex"] as const;
type CopyKey = (typeof COPY_KEYS)[number];
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** `table` is made when it is asked for. */
export function ExportMenu(props: { question: Question; table(): ExportTable; children?: ReactNode }): ReactNode {
  const atlas = useAtlas();
  const aboutOf = useAbout();
  const { lead } = useLocale();
  const { copied, copy } = useCopied<CopyKey>();
  const { save, said } = useSaved();
  const nameOf = (table: ExportTable, ending: string): string =>
    `${nameOfTable(atlas.store.getState(), table.id, lead)}.${ending}`;
  const cited = () => {
    const { meta } = atlas.dataset;
    return {
      language: lead,
      title: wordsIn(meta.title, lead),
      what: conditionMarks(atlas.store.getState()) + wordsOf(props.question),
      date: isoOf(atlas.store.getState().day),
      version: WORK[lead].about.version(meta.id, meta.version, isoOf(meta.asOf)),
      address: atlas.address(),
      sources: [],
      accessed: today(),
    };
  };
  const about = (): About => aboutOf(wordsOf(props.question));
  const sourcesOf = async ({ sources = [] }: ExportTable): Promise<CitedRow[]> => {
    const known = (await atlas.details()).sources;
    const isWhole = sources.every((id) => known.some((s) => s.id === id));
    return citedRows(sources, isWhole ? known : [...known, ...(await atlas.bodies()).sources]);
  };
  type Write = (table: ExportTable, sources: readonly CitedRow[]) => BlobPart | Promise<BlobPart>;
  const file = (ending: string, type: string, write: Write) => async (): Promise<SavedFile> => {
    const table = props.table();
    const content = new Blob([await write(table, await sourcesOf(table))], { type });
    return { name: nameOf(table, ending), content, type };
  };
  const files: Record<FileKey, () => Promise<SavedFile>> = {
    csv: file("csv", "text/csv;charset=utf-8", csvOf),
    // As “CSV on the Web” calls it, so that programs find it beside the table.
    meta: file("csv-metadata.json", "application/json", (t, sources) =>
      describedCsv(t, about(), sources, nameOf(t, "csv"), lead),
    ),
    xlsx: file("xlsx", XLSX, async (t, sources) =>
      (await loadPart(() => import("../../export/workbook.ts").then((m) => m.workbookOf)))(t, about(), sources, lead),
    ),
    json: file("json", "application/json", (t, sources) => jsonOf(t, about(), sources)),
  };
  const copies: Record<CopyKey, () => string> = {
    copy: () => tsvOf(props.table()),
    cite: () => citeText(cited()),
    citeBibtex: () => citeBibtex(cited()),
  };
  return (
    <TakeMenu>
      {FILE_KEYS.map((key) => (
        <button
          key={key}
          type="button"
          className="menu-item"
          data-take={key}
          onClick={async ({ currentTarget }) => {
            // A file that arrives is told by the browser.
            if (await save(files[key])) closeMenu(currentTarget);
          }}
        >
          <SayWork of={(w) => w.take[key]} />
        </button>
      ))}
      {COPY_KEYS.map((key) => (
        <button key={key} type="button" className="menu-item" data-take={key} onClick={() => copy(key, copies[key]())}>
          <CopyWord what={key} copied={copied} />
        </button>
      ))}
      {props.children}
      <CopyStatus of={copied} />
      {said}
    </TakeMenu>
  );
}
