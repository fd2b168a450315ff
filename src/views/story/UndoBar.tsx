// Undo and redo, and what was undone.
import type { ReactNode } from "react";
import { EDITOR } from "../../i18n/editor.ts";
import type { Language } from "../../i18n/locale.ts";
import { PRESENT } from "../../i18n/present.ts";
import { useLocale } from "../atlas.ts";
import { Text } from "../text.tsx";
import { EditorText } from "./EditorText.tsx";
import type { StoryList } from "./story-list.ts";
import type { Told, Undoing } from "./useUndo.ts";

const tell = (told: Told, language: Language): string =>
  "kind" in told ? EDITOR[language][told.what](told.kind) : PRESENT[language].stories.said[told.what];

export function UndoBar({ list, undoing }: { list: StoryList; undoing: Undoing }): ReactNode {
  const { text } = useLocale();
  const { told } = undoing;
  return (
    <div className="story-tools">
      {(["undo", "redo"] as const).map((which) => {
        const entry = list[which].at(-1);
        return (
          <button
            key={which}
            type="button"
            className="text-button"
            {...{ [`data-story-${which}`]: entry?.kind ?? "" }}
            // Not `disabled`: the focus stays where it is when nothing is left.
            aria-disabled={!entry}
            title={entry && text((_, language) => EDITOR[language].kinds[entry.kind])}
            onClick={() => entry && undoing[which]()}
          >
            <EditorText of={(w) => w[which]} />
          </button>
        );
      })}
      <span role="status" className="quiet" data-story-told={told?.what}>
        {told && <Text of={(_, language) => tell(told, language)} />}
      </span>
    </div>
  );
}
