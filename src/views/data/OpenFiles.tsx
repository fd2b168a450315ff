// The way in for files: drop them, or choose them.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { LIMITS, megabytes } from "../../data/archive/limits.ts";
import { formatNumber, localeOf } from "../../i18n/locale.ts";
import { useAtlas } from "../atlas.ts";
import { type Incoming, takeIncoming } from "./incoming.ts";
import { openIncoming } from "./opening.ts";
import { Say, useOwnWords } from "./Words.tsx";

export function OpenFiles(): ReactNode {
  const atlas = useAtlas();
  const { exchange } = atlas;
  const words = useOwnWords();
  const [isOver, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(
    () => takeIncoming((incoming: Incoming) => void openIncoming(incoming, exchange, atlas)),
    [exchange, atlas],
  );
  const chosen = (input: HTMLInputElement): void => {
    const all = [...(input.files ?? [])];
    input.value = "";
    if (all.length > 0) void openIncoming({ files: all }, exchange, atlas);
  };
  const input = { type: "file", className: "sr-only", tabIndex: -1, multiple: true, "aria-hidden": true } as const;
  return (
    <section
      className={isOver ? "data-drop data-over" : "data-drop"}
      aria-label={words((w) => w.open)}
      onDragEnter={() => setOver(true)}
      onDragLeave={(e) => setOver(e.currentTarget.contains(e.relatedTarget as Node | null))}
      onDropCapture={() => setOver(false)}
    >
      <h3>
        <Say of={(w) => w.open} />
      </h3>
      <p>
        <Say of={(w) => w.drop} block />
      </p>
      <p className="data-buttons">
        <input
          {...input}
          ref={file}
          accept=".zip,.xlsx,.csv,.json"
          data-choose="file"
          onChange={(e) => chosen(e.currentTarget)}
        />
        <button type="button" className="text-button" onClick={() => file.current?.click()}>
          <Say of={(w) => w.chooseFile} />
        </button>
        <input
          {...input}
          // The browser asks for a folder, where it can.
          ref={(element) => {
            folder.current = element;
            element?.setAttribute("webkitdirectory", "");
          }}
          data-choose="folder"
          onChange={(e) => chosen(e.currentTarget)}
        />
        <button type="button" className="text-button" onClick={() => folder.current?.click()}>
          <Say of={(w) => w.chooseFolder} />
        </button>
      </p>
      <ul className="quiet">
        <li>
          <Say of={(w) => w.tables} />
        </li>
        <li>
          <Say of={(w) => w.stays} />
        </li>
        <li>
          <Say
            of={(w, language) => w.limits(megabytes(LIMITS.brought), formatNumber(LIMITS.rows, localeOf(language).t))}
          />
        </li>
      </ul>
    </section>
  );
}
