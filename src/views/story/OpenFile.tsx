// Opens a story file that somebody brings.
import { type ReactNode, useRef, useState } from "react";
import { formatIssue } from "../../data/package/issue.ts";
import { readStory } from "../../data/story.ts";
import type { PresentWords } from "../../i18n/present.ts";
import { factRows } from "../../model/facts/rows.ts";
import { checkClaims, checkViews } from "../../store/story-check.ts";
import { useBodyWorld, useDetails, useFacts } from "../atlas.ts";
import { changeStories } from "./own-stories.ts";
import { StoryText } from "./StoryText.tsx";
import { storyText } from "./story-file.ts";
import { addStory } from "./story-list.ts";

interface Said {
  isFault: boolean;
  lines: readonly ((w: PresentWords["stories"]) => string)[];
  issues: readonly string[];
}

const MAX_SAID = 20;

/** A file that somebody brings: views that cannot be shown are faults; figures and facts are one's own responsibility. */
export function OpenFile({ onOpened }: { onOpened(): void }): ReactNode {
  const facts = useFacts();
  const details = useDetails();
  const { bodies } = useBodyWorld();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef<File>(undefined);
  const [said, setSaid] = useState<Said>();
  const read = async (file: File): Promise<Said> => {
    const { name } = file;
    const content = await storyText(file);
    if (!content.ok) return { isFault: true, lines: [(w) => w.notOpened[content.why](name)], issues: [] };
    const read = readStory(content.text, name);
    const issues = read.ok ? checkViews(read.story, facts, read.lineOf, name) : read.issues;
    if (!read.ok || issues.length > 0)
      return { isFault: true, lines: [(w) => w.faults(issues.length)], issues: issues.map(formatIssue) };
    const { story, lineOf } = read;
    let isAdded = false;
    changeStories((list) => {
      const next = addStory(list, story);
      isAdded = next !== list;
      return next;
    });
    if (isAdded) onOpened();
    else return { isFault: true, lines: [(w) => w.notOpened.size(name)], issues: [] };
    const rows = factRows(facts.dataset, details, bodies?.data);
    const known = new Set(rows.flatMap((r) => [r.fact, ...(r.claim ? [r.claim.fact] : [])]));
    const claims = checkClaims(story, facts, known, lineOf, name);
    return {
      isFault: false,
      lines: [(w) => w.opened(story.steps.length), ...(claims.length > 0 ? [unchecked(claims.length)] : [])],
      issues: claims.map(formatIssue),
    };
  };
  const take = async (file: File): Promise<void> => {
    latest.current = file;
    setSaid(undefined);
    const next = await read(file);
    // Two files in quick succession: what is said is of the later one.
    if (latest.current === file) setSaid(next);
  };
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
      <button type="button" className="text-button" onClick={() => input.current?.click()}>
        <StoryText of={(w) => w.open} />
      </button>
      {said && (
        <div role={said.isFault ? "alert" : "status"} className="story-faults">
          {said.lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one file never change
            <p key={i}>
              <StoryText of={line} />
            </p>
          ))}
          <ul>
            {said.issues.slice(0, MAX_SAID).map((issue, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two faults may read the same
              <li key={i}>{issue}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const unchecked =
  (n: number) =>
  (w: PresentWords["stories"]): string =>
    w.unchecked(n);
