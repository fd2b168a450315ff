// A source by institution and title, linked where it can be opened; where it cannot, that is said.
import type { ReactNode } from "react";
import type { Source } from "../../data/details.ts";
import { DOCUMENT_WORDS } from "../../i18n/documents.ts";
import { wordsIn } from "../../i18n/locale.ts";
import { publisherOf } from "../../i18n/publisher.ts";
import { Text } from "../text.tsx";

const isJapanese = (title: string): boolean => /[\u3041-\u30ff\u4e00-\u9fff]/.test(title);

/** Titles stand in the language of the document; screen readers and fonts have to know. */
export const SourceTitle = ({ of: { title } }: { of: Pick<Source, "title"> }): ReactNode => (
  <span lang={isJapanese(title) ? "ja" : "en"}>{title}</span>
);

export function SourceName({ source }: { source: Source }): ReactNode {
  const named = (
    <>
      <Text of={(_, language) => `${publisherOf(source, language)} — `} />
      <SourceTitle of={source} />
    </>
  );
  if (source.url)
    return (
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {named}
      </a>
    );
  return (
    <>
      {named}{" "}
      <span className="quiet">
        <Text
          of={(_, language) => (source.note ? wordsIn(source.note, language) : DOCUMENT_WORDS[language].noAddress)}
        />
      </span>
    </>
  );
}
