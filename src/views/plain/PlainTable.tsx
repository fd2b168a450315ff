// Makes an atlas of plain tables of memberships: what the columns hold, what must be said first, the first rows as they will be
// read, the rows that cannot be used. Nothing is guessed, and nothing is left out without a word.
import { type ReactNode, useMemo, useRef, useState } from "react";
import { isoOf, parseDay } from "../../data/day.ts";
import { NO_WORDS } from "../../data/plain/about.ts";
import type { Looked, ReadView, SheetView } from "../../data/plain/desk.ts";
import type { Encoding } from "../../data/plain/encoding.ts";
import type { PlainFile } from "../../data/plain/sheet.ts";
import type { PlainAbout, PlainWords, SheetMapping } from "../../data/plain/types.ts";
import { PLAIN_FAULTS } from "../../i18n/plain-faults.ts";
import { PACKAGE_WORDS } from "../../i18n/plain-package.ts";
import { Text } from "../text.tsx";
import { AboutAtlas } from "./AboutAtlas.tsx";
import { Columns } from "./Columns.tsx";
import { Preview, Unusable } from "./Rows.tsx";
import { Strangers } from "./Strangers.tsx";
import { useDesk } from "./useDesk.ts";
import { Say } from "./Words.tsx";
import "./plain.css";

const filesOf = (files: ReadonlyMap<string, Uint8Array>): PlainFile[] =>
  [...files].map(([path, bytes]) => ({ name: path.slice(path.lastIndexOf("/") + 1), bytes }));

function Unread({
  looked,
  onEncoding,
}: {
  looked: Extract<Looked, { ok: false }>;
  onEncoding(encoding: Encoding): void;
}): ReactNode {
  const { file, fault } = looked;
  return (
    <div role="alert" data-plain-fault={fault.why}>
      <p>
        <strong>
          <Say of={(w) => w.notRead} />
        </strong>
      </p>
      <p>
        {file}: <Text of={(_, language) => PLAIN_FAULTS[language].sentence(PLAIN_FAULTS[language].sheet(fault))} />
      </p>
      {fault.why === "encoding" && (
        <fieldset className="plain-encodings">
          <legend>
            <Say of={(w) => w.encodingAsked} />
          </legend>
          {fault.readings.map(({ encoding, line }) => (
            <button key={encoding} type="button" className="text-button" onClick={() => onEncoding(encoding)}>
              <small>{encoding}</small> {line}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

const Damaged = ({ sheets }: { sheets: readonly SheetView[] }): ReactNode =>
  sheets.flatMap(({ file, damaged: [first, ...others] }) =>
    first
      ? [
          <p key={file} data-damaged={file}>
            <Say of={(w) => w.damaged(file, first.line, first.column, others.length)} />
          </p>,
        ]
      : [],
  );

/** A whole day, not before what the table knows. */
function isDayWrong(asOf: string, view: ReadView): boolean {
  const day = parseDay(asOf);
  return day === undefined || (view.last !== undefined && asOf < isoOf(view.last));
}

function Ending(props: {
  view: ReadView;
  about: PlainAbout;
  isOpening: boolean;
  onOpen(): void;
  onCancel(): void;
}): ReactNode {
  const { view, about, isOpening } = props;
  const why =
    view.questions.length > 0
      ? "questions"
      : view.used === 0
        ? "nothing"
        : !view.isReady
          ? "leaveOut"
          : isDayWrong(about.asOf, view)
            ? "asOf"
            : undefined;
  return (
    <div className="plain-buttons plain-ending">
      <button
        type="button"
        className="text-button plain-open"
        data-plain-open
        aria-disabled={why !== undefined || isOpening || undefined}
        aria-describedby={why ? "plain-why" : undefined}
        onClick={() => {
          if (why === undefined && !isOpening) props.onOpen();
        }}
      >
        <Say of={(w) => w.open} />
      </button>
      <button type="button" className="text-button" onClick={props.onCancel}>
        <Say of={(w) => w.cancel} />
      </button>
      {why !== undefined && (
        <p id="plain-why" role="status" data-why={why}>
          {view.tooMany ? (
            <Say
              of={(w) => w.tooMany(view.tooMany?.of ?? "parties", view.tooMany?.found ?? 0, view.tooMany?.limit ?? 0)}
            />
          ) : (
            <Say of={(w) => w.notYet[why]} />
          )}
        </p>
      )}
    </div>
  );
}

export function PlainTable(props: {
  files: ReadonlyMap<string, Uint8Array>;
  onPackage(files: Map<string, Uint8Array>): void;
  onCancel(): void;
}): ReactNode {
  const [files, setFiles] = useState(() => filesOf(props.files));
  const [mappings, setMappings] = useState<readonly SheetMapping[]>();
  const [words, setWords] = useState<PlainWords>(NO_WORDS);
  const [said, setSaid] = useState<Partial<PlainAbout>>({});
  const [isOpening, setOpening] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { looked, view, hasFailed, pack } = useDesk(files, mappings, words, (found) =>
    setMappings(found.ok ? found.mappings : undefined),
  );
  const about = useMemo((): PlainAbout | undefined => {
    if (!view?.about) return undefined;
    const all = { ...view.about, ...said };
    // A party whose rows are no longer used cannot stay in the centre.
    return view.parties.some((p) => p.id === all.focal) ? all : { ...all, focal: view.about.focal };
  }, [view, said]);
  const name = files[0]?.name ?? "";

  const add = async (list: FileList | null): Promise<void> => {
    const more = await Promise.all(
      [...(list ?? [])].map(async (f) => ({ name: f.name, bytes: new Uint8Array(await f.arrayBuffer()) })),
    );
    if (more.length > 0) setFiles([...files.filter((f) => !more.some((m) => m.name === f.name)), ...more]);
  };
  const withEncoding = (file: string, encoding: Encoding): void =>
    setFiles(files.map((f) => (f.name === file ? { ...f, encoding } : f)));
  const open = async (): Promise<void> => {
    if (!about) return;
    setOpening(true);
    props.onPackage(await pack(about, PACKAGE_WORDS));
  };
  const cancel = (
    <button type="button" className="text-button" onClick={props.onCancel}>
      <Say of={(w) => w.cancel} />
    </button>
  );

  return (
    <div
      className="plain-table"
      data-plain={hasFailed ? "failed" : looked?.ok === false ? "unread" : view ? "read" : "reading"}
    >
      <h3>
        <Say of={(w) => w.title(name)} />
      </h3>
      {hasFailed ? (
        <>
          <p role="alert">
            <Say of={(w) => w.failed} />
          </p>
          {cancel}
        </>
      ) : looked && !looked.ok ? (
        <>
          <Unread looked={looked} onEncoding={(encoding) => withEncoding(looked.file, encoding)} />
          {cancel}
        </>
      ) : !looked || !view || !mappings ? (
        <p role="status">
          <Say of={(w) => w.reading(name)} />
        </p>
      ) : (
        <>
          <p>
            <Say of={(w) => w.about} /> <Say of={(w) => w.sides} />
          </p>
          <Damaged sheets={looked.sheets} />
          <section>
            <h3>
              <Say of={(w) => w.columns} />
            </h3>
            <p>
              <Say of={(w) => w.columnsAbout} />
            </p>
            {looked.sheets.map((sheet, i) => (
              <Columns
                key={sheet.file}
                index={i}
                sheet={sheet}
                mapping={mappings[i] as SheetMapping}
                view={view}
                words={words}
                onChange={(mapping) => setMappings(mappings.map((m, k) => (k === i ? mapping : m)))}
                onEnd={(end) => setWords({ ...words, end })}
              />
            ))}
            <p className="plain-buttons">
              <input
                ref={input}
                type="file"
                className="sr-only"
                tabIndex={-1}
                aria-hidden="true"
                accept=".csv,.tsv,.txt"
                multiple
                data-add-table
                onChange={(e) => void add(e.currentTarget.files)}
              />
              <button type="button" className="text-button" onClick={() => input.current?.click()}>
                <Say of={(w) => w.addTable} />
              </button>
            </p>
          </section>
          <Preview view={view} />
          <Strangers view={view} words={words.parties} onWords={(parties) => setWords({ ...words, parties })} />
          <Unusable view={view} leaveOut={words.leaveOut} onLeaveOut={(leaveOut) => setWords({ ...words, leaveOut })} />
          {about && (
            <AboutAtlas view={view} about={about} isDayWrong={isDayWrong(about.asOf, view)} onChange={setSaid} />
          )}
          {about ? (
            <Ending {...{ view, about, isOpening }} onOpen={() => void open()} onCancel={props.onCancel} />
          ) : (
            cancel
          )}
        </>
      )}
    </div>
  );
}
