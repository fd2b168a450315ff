// Opens a story file that somebody brings.
import { type ReactNode, useRef, useState } from "react";
import { formatIssue } from "../../data/package/issue.ts";
import { readStory } from "../../data/story.ts";
import { factRows } from "../../model/facts/rows.ts";
import { checkStory } from "../../store/story-check.ts";
import { useBodyWorld, useDetails, useFacts } from "../atlas.ts";
import { OWN, replaceStory } from "./own-story.ts";
import { StoryText } from "./StoryText.tsx";

/** A file that somebody brings: checked as the build checks those of the data. */
export function OpenFile(): ReactNode {
  const facts = useFacts();
  const details = useDetails();
  const { bodies } = useBodyWorld();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ faults: string[]; steps: number }>();
  const take = async (file: File): Promise<void> => {
    const read = readStory(await file.text(), file.name);
    const rows = factRows(facts.dataset, details, bodies?.data);
    const known = new Set(rows.flatMap((r) => [r.fact, ...(r.claim ? [r.claim.fact] : [])]));
    const issues = read.ok ? checkStory(read.story, facts, known, read.lineOf, file.name) : read.issues;
    setSaid({ faults: issues.map(formatIssue), steps: read.ok ? read.story.steps.length : 0 });
    if (read.ok && issues.length === 0) replaceStory({ ...read.story, id: OWN });
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
        <div role={said.faults.length > 0 ? "alert" : "status"} className="story-faults">
          <StoryText of={(w) => (said.faults.length > 0 ? w.faults(said.faults.length) : w.opened(said.steps))} />
          <ul>
            {said.faults.slice(0, 20).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
