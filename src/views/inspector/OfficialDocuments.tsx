// Where an agreement can be read.
import type { ReactNode } from "react";
import type { OfficialDocument } from "../../data/details.ts";
import { DOCUMENT_WORDS } from "../../i18n/documents.ts";
import { useDetails } from "../atlas.ts";
import { Text } from "../text.tsx";
import { SourceName } from "./SourceName.tsx";

export function OfficialDocuments({ of }: { of: readonly OfficialDocument[] }): ReactNode {
  const { sources } = useDetails();
  const hasText = of.some((d) => d.kind === "text");
  return (
    <section data-documents>
      <h3>
        <Text of={(_, language) => DOCUMENT_WORDS[language].heading} />
      </h3>
      {!hasText && (
        <p className="quiet">
          <Text of={(_, language) => DOCUMENT_WORDS[language][of.length > 0 ? "noText" : "none"]} />
        </p>
      )}
      <ul className="source-list">
        {of.map(({ kind, source }) => {
          const found = sources.find((s) => s.id === source);
          return (
            found && (
              <li key={source}>
                <Text
                  of={(_, language) => `${DOCUMENT_WORDS[language].kinds[kind]}${language === "ja" ? "：" : ": "}`}
                />
                <SourceName source={found} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
