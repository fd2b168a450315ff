// Size of slides, and the template that they are made with. It is read here and goes nowhere.
import { type ReactNode, useRef, useState } from "react";
import { FORMATS } from "../../export/pptx/formats.ts";
import type { Template, TemplateFaultKind } from "../../export/pptx/template.ts";
import { DECK, type DeckWords } from "../../i18n/deck.ts";
import { loadPart, PartFailure } from "../../ui/late/part.ts";
import { useLocale } from "../atlas.ts";
import { Joined } from "../text.tsx";
import { Pick } from "../tool-frame/controls.tsx";
import type { Choices } from "./choices.ts";
import { JoinedDeck } from "./words.tsx";

type Deck = Choices["deck"];
type Said = { isFault: boolean; of: (w: DeckWords) => string } | { isFault: true; unloaded: true };

const MEGABYTE = 1_000_000;

/** What is said of a fault: the part, or how large the file is. */
const whatOf = (kind: TemplateFaultKind, what: string): string =>
  kind === "too-large" && /^\d+$/.test(what) ? `${Math.ceil(Number(what) / MEGABYTE)} MB` : what;

async function taken(file: File): Promise<{ template?: Template; said: Said }> {
  const { name, size } = file;
  try {
    const { MAX_TEMPLATE, readTemplate, TemplateFault } = await loadPart(() => import("../../export/pptx/template.ts"));
    try {
      // Not even read: what is larger than that would fill the memory of a phone.
      if (size > MAX_TEMPLATE) throw new TemplateFault("too-large", String(size));
      const template = readTemplate(new Uint8Array(await file.arrayBuffer()));
      return { template, said: { isFault: false, of: (w) => w.templateTaken(name, template.layouts.length) } };
    } catch (error) {
      const { kind, what } = error instanceof TemplateFault ? error : { kind: "damaged" as const, what: name };
      return { said: { isFault: true, of: (w) => w.faults[kind](name, whatOf(kind, what)) } };
    }
  } catch (error) {
    if (error instanceof PartFailure) return { said: { isFault: true, unloaded: true } };
    throw error;
  }
}

export function DeckChoices({ deck, onChange }: { deck: Deck; onChange(deck: Deck): void }): ReactNode {
  const { text: say } = useLocale();
  const text = (of: (w: DeckWords) => string): string => say((_, language) => of(DECK[language]));
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef<File>(undefined);
  const [said, setSaid] = useState<Said>();
  const take = async (file: File): Promise<void> => {
    latest.current = file;
    setSaid({ isFault: false, of: (w) => w.templateReading(file.name) });
    onChange({ ...deck, isReading: true });
    const found = await taken(file);
    // Two files in quick succession: the later one counts.
    if (latest.current !== file) return;
    setSaid(found.said);
    onChange({ ...deck, template: found.template, isReading: false });
  };
  return (
    <>
      {deck.template ? (
        <p className="quiet">
          <JoinedDeck of={(w) => w.sizeOfTemplate} />
        </p>
      ) : (
        <Pick
          attributes={{ "data-export": "slide-size" }}
          isNamed
          label={<JoinedDeck of={(w) => w.size} />}
          value={deck.format}
          options={FORMATS.map((f) => ({ value: f, label: text((w) => w.sizes[f]) }))}
          onChange={(format) => onChange({ ...deck, format: format as Deck["format"] })}
        />
      )}
      <div className="export-template">
        <input
          ref={input}
          type="file"
          accept=".pptx,.potx"
          className="sr-only"
          tabIndex={-1}
          aria-hidden="true"
          data-export="template"
          onChange={(e) => {
            const file = e.target.files?.[0];
            e.target.value = "";
            if (file) void take(file);
          }}
        />
        <button
          type="button"
          className="text-button"
          aria-describedby="export-template-about"
          onClick={() => input.current?.click()}
        >
          <JoinedDeck of={(w) => w.template} />
        </button>
        {deck.template && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              latest.current = undefined;
              setSaid(undefined);
              onChange({ ...deck, template: undefined, isReading: false });
            }}
          >
            <JoinedDeck of={(w) => w.templateRemove} />
          </button>
        )}
        <p className="quiet" id="export-template-about">
          <JoinedDeck of={(w) => w.templateAbout} />
        </p>
        {said && (
          <p
            role={said.isFault ? "alert" : "status"}
            className={said.isFault ? "inline-fault" : ""}
            data-template-said={deck.isReading ? "reading" : said.isFault ? "refused" : "taken"}
          >
            {"of" in said ? <JoinedDeck of={said.of} /> : <Joined of={(t) => t.failure.late} />}
          </p>
        )}
      </div>
    </>
  );
}
