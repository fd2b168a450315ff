// Taking a view away: as a file, as cells on the clipboard, or as a citation. Each states question, day, data and address.

import type { ReactNode } from "react";
import { isoOf } from "../../data/day.ts";
import { citeBibtex, citeText } from "../../export/cite.ts";
import { type About, csvOf, describedCsv, type ExportTable, jsonOf, tsvOf } from "../../export/table.ts";
import { inspectorWords } from "../../i18n/inspector.ts";
import { KNOWN_WORDS } from "../../i18n/known.ts";
import { localeOf, wordsIn } from "../../i18n/locale.ts";
import { WORK, type WorkWords } from "../../i18n/work.ts";
import { encodeHypothesis } from "../../model/world/hypotheses.ts";
import { saveFile } from "../../ui/save.ts";
import { type Copied, useCopied } from "../../ui/useCopied.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { CopyStatus } from "../CopyStatus.tsx";
import { type Conditioned, conditionsOf } from "../conditions.ts";
import { Text } from "../text.tsx";
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
    const { day, to, whatif, known } = atlas.store.getState();
    const title = wordsIn(meta.title, lead);
    return [
      [title, wordsIn(meta.subtitle, lead)],
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

/** `table` is made when it is asked for. */
export function ExportMenu(props: { question: Question; table(): ExportTable; children?: ReactNode }): ReactNode {
  const atlas = useAtlas();
  const aboutOf = useAbout();
  const { lead } = useLocale();
  const { copied, copy } = useCopied<"copy" | "cite" | "citeBibtex">();
  const nameOf = (table: ExportTable, ending: string): string => {
    const { day, to, whatif, known } = atlas.store.getState();
    const parts = [
      "musubi",
      whatif.length > 0 ? "hypothetical" : undefined,
      known === undefined ? undefined : `known-${isoOf(known)}`,
      table.id,
      isoOf(day),
      table.id === "changes" && to !== undefined ? isoOf(to) : undefined,
      lead,
    ];
    return `${parts.filter((p) => p !== undefined).join("-")}.${ending}`;
  };
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
  const save = (ending: string, type: string, write: (table: ExportTable) => string): void => {
    const table = props.table();
    saveFile(nameOf(table, ending), write(table), type);
  };
  const actions: [key: "csv" | "meta" | "json" | "copy" | "cite" | "citeBibtex", act: () => void][] = [
    ["csv", () => save("csv", "text/csv;charset=utf-8", csvOf)],
    // As “CSV on the Web” calls it, so that programs find it beside the table.
    [
      "meta",
      () => save("csv-metadata.json", "application/json", (t) => describedCsv(t, about(), nameOf(t, "csv"), lead)),
    ],
    ["json", () => save("json", "application/json", (t) => jsonOf(t, about()))],
    ["copy", () => copy("copy", tsvOf(props.table()))],
    ["cite", () => copy("cite", citeText(cited()))],
    ["citeBibtex", () => copy("citeBibtex", citeBibtex(cited()))],
  ];
  return (
    <TakeMenu>
      {actions.map(([key, act]) => (
        <button
          key={key}
          type="button"
          className="menu-item"
          data-take={key}
          onClick={(e) => {
            act();
            // What is copied is told on the button itself, and a file by the browser.
            if (key === "csv" || key === "meta" || key === "json") closeMenu(e.currentTarget);
          }}
        >
          <CopyWord what={key} copied={copied} />
        </button>
      ))}
      {props.children}
      <CopyStatus of={copied} />
    </TakeMenu>
  );
}
