// Opens a story file that somebody brings.
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Issue } from "../../data/package/issue.ts";
import { linesOf } from "../../data/story-lines.ts";
import { EDITOR } from "../../i18n/editor.ts";
import type { Language } from "../../i18n/locale.ts";
import { PRESENT } from "../../i18n/present.ts";
import { storyFault } from "../../i18n/story-faults.ts";
import { factRows } from "../../model/facts/rows.ts";
import { checkClaims, checkViews } from "../../store/story-check.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useBodyWorld, useDetails, useFacts } from "../atlas.ts";
import { Text } from "../text.tsx";
import { EditorText, useEditorText } from "./EditorText.tsx";
import { changeStories } from "./own-stories.ts";
import { PATIENCE, readBeside } from "./read-beside.ts";
import { StoryText } from "./StoryText.tsx";
import { addStory } from "./story-changes.ts";
import { storyText } from "./story-file.ts";

type Say = (language: Language) => string;
interface Said {
  kind: "fault" | "told" | "reading";
  lines: readonly Say[];
  issues: readonly Issue[];
}

const MAX_SAID = 20;

const fault = (line: Say, issues: readonly Issue[] = []): Said => ({ kind: "fault", lines: [line], issues });

/** A file that somebody brings: views that cannot be shown are faults; figures and facts are one's own responsibility. */
export function OpenFile({ onOpened }: { onOpened(): void }): ReactNode {
  const facts = useFacts();
  const details = useDetails();
  const { bodies } = useBodyWorld();
  const text = useEditorText();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef<File>(undefined);
  const [said, setSaid] = useState<Said>();
  useEffect(() => {
    // A file that is still being read when the view is left is not put into the list behind one's back.
    return () => {
      latest.current = undefined;
    };
  }, []);
  const read = async (file: File): Promise<Said | undefined> => {
    const { name } = file;
    const content = await storyText(file);
    if (!content.ok) return fault((language) => PRESENT[language].stories.notOpened[content.why](name));
    const read = await readBeside(content.text, name);
    if (latest.current !== file) return undefined;
    if (!read.ok && "why" in read)
      return fault((language) => EDITOR[language].file[read.why](name, Math.round(PATIENCE / 1000)));
    const lineOf = read.ok ? linesOf(read.lines) : () => 0;
    const issues = read.ok ? checkViews(read.story, facts, lineOf, name) : read.issues;
    if (!read.ok || issues.length > 0)
      return fault((language) => PRESENT[language].stories.faults(issues.length), issues);
    const { story } = read;
    let isAdded = false;
    changeStories((list) => {
      const next = addStory(list, story);
      isAdded = next !== list;
      return next;
    });
    if (!isAdded) return fault((language) => PRESENT[language].stories.notOpened.size(name));
    onOpened();
    const rows = factRows(facts.dataset, details, bodies?.data);
    const known = new Set(rows.flatMap((r) => [r.fact, ...(r.claim ? [r.claim.fact] : [])]));
    const claims = checkClaims(story, facts, known, lineOf, name);
    const { encoding } = content;
    return {
      kind: "told",
      lines: [
        (language) => PRESENT[language].stories.opened(story.steps.length),
        ...(encoding === "UTF-8" ? [] : [(language: Language) => EDITOR[language].file.encoding(name, encoding)]),
        ...(claims.length > 0 ? [(language: Language) => PRESENT[language].stories.unchecked(claims.length)] : []),
      ],
      issues: claims,
    };
  };
  const take = async (file: File): Promise<void> => {
    latest.current = file;
    setSaid({ kind: "reading", lines: [(language) => EDITOR[language].file.reading(file.name)], issues: [] });
    const next = await read(file);
    // Two files in quick succession: what is said is of the later one.
    if (latest.current === file) setSaid(next);
  };
  const isMore = said && said.issues.length > MAX_SAID;
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        className="sr-only"
        tabIndex={-1}
        aria-hidden="true"
        data-open-story
        onChange={(e) => {
          const file = e.target.files?.[0];
          e.target.value = "";
          if (file) void take(file);
        }}
      />
      <button ref={button} type="button" className="text-button" onClick={() => input.current?.click()}>
        <StoryText of={(w) => w.open} />
      </button>
      {said && (
        <div
          role={said.kind === "fault" ? "alert" : "status"}
          className={said.kind === "reading" ? "quiet" : "story-faults"}
          data-said={said.kind}
        >
          {said.lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one file never change
            <p key={i}>
              <Text of={(_, language) => line(language)} />
            </p>
          ))}
          {said.issues.length > 0 && (
            <ul>
              {said.issues.slice(0, MAX_SAID).map((issue, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two faults may read the same
                <li key={i}>
                  <Text of={(_, language) => storyFault(issue, language)} />
                </li>
              ))}
            </ul>
          )}
          {isMore && (
            <p>
              <EditorText of={(w) => w.file.more(said.issues.length - MAX_SAID)} />
            </p>
          )}
          {said.kind !== "reading" && (
            <IconButton
              icon="close"
              className="story-dismiss"
              label={text((w) => w.file.dismiss)}
              onClick={() => {
                setSaid(undefined);
                button.current?.focus();
              }}
            />
          )}
        </div>
      )}
    </>
  );
}
