// What somebody wants to say, as it was typed, as large as they want it.
import { type ReactNode, useState } from "react";
import type { LocalizedText } from "../../data/types.ts";
import { wordsThere } from "../../i18n/locale.ts";
import { PRESENT } from "../../i18n/present.ts";
import { TALK } from "../../i18n/talk.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { keepText, keptText } from "../../ui/permission/storage.ts";
import { useLocale } from "../../views/atlas.ts";
import { Joined } from "../../views/text.tsx";
import { noteBlocks } from "./note-blocks.ts";

const KEY = "musubi-notes-size";
const SIZES = [0.9, 1.1, 1.35, 1.7, 2.1, 2.6] as const;
const USUAL = 2;

function keptSize(): number {
  const kept = Number(keptText("device", KEY) ?? USUAL);
  return kept in SIZES ? kept : USUAL;
}

const Blocks = ({ text }: { text: string }): ReactNode =>
  noteBlocks(text).map((block, i) =>
    block.kind === "paragraph" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in the text
      <p key={i}>{block.lines.join("\n")}</p>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in the text
      <ul key={i}>
        {block.points.map((point, j) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the list
          <li key={j}>{point}</li>
        ))}
      </ul>
    ),
  );

export function Notes({ notes }: { notes: LocalizedText | undefined }): ReactNode {
  const { text, languages } = useLocale();
  const [size, setSize] = useState(keptSize);
  const change = (by: number): void => {
    setSize(size + by);
    // Without storage the size is chosen anew in the next window.
    keepText("device", KEY, String(size + by));
  };
  return (
    <section className="console-speech" aria-label={text((_, language) => PRESENT[language].room.notes)}>
      <div className="console-speech-head">
        <h2>
          <Joined of={(_, language) => PRESENT[language].room.notes} />
        </h2>
        <IconButton
          icon="minus"
          label={text((_, language) => TALK[language].smaller)}
          disabled={size === 0}
          onClick={() => change(-1)}
        />
        <IconButton
          icon="plus"
          label={text((_, language) => TALK[language].larger)}
          disabled={size === SIZES.length - 1}
          onClick={() => change(1)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <div className="console-notes" data-scrolls tabIndex={0} style={{ fontSize: `${SIZES[size] ?? 1}em` }}>
        {notes ? (
          languages.map((language) => (
            <div key={language} lang={wordsThere(notes, language).lang}>
              <Blocks text={wordsThere(notes, language).words} />
            </div>
          ))
        ) : (
          <Joined of={(_, language) => PRESENT[language].room.noNotes} />
        )}
      </div>
    </section>
  );
}
