// Whether a story can be shown with these data, and whether what it says comes out: figures, and facts that it names.

import { nearestOf } from "../data/nearest.ts";
import type { Issue } from "../data/package/issue.ts";
import type { LineOf, Story } from "../data/story.ts";
import { coverageOn, roundShare } from "../model/coverage/coverage.ts";
import { figuresOn } from "../model/coverage/figures.ts";
import type { FactRow } from "../model/facts/rows.ts";
import type { World } from "../model/world/world.ts";
import { decodeAddress } from "./address.ts";
import { ADDRESS_KEYS, ADDRESSED, type Addressed, SCHEMA } from "./schema.ts";
import { seenIn } from "./story.ts";

/** Address keys that a story must not set, because they are the viewer's choice. */
const OWN_KEYS = ADDRESSED.filter((field) => SCHEMA[field].owner !== "view").map(
  (field) => SCHEMA[field].address.key as string,
);

/** A figure that a step may state: a headline figure, or the number of an agreement's parties including the focal one. */
export function statedFigure(world: World, state: Pick<Addressed, "day">, name: string): number | undefined {
  const figures = figuresOn(world, state.day);
  if (name === "agreements" || name === "partners") return figures[name].inForce;
  if (name === "assistance") return figures.assistance.identified;
  if (name === "coverage") {
    const total = coverageOn(world, state.day)?.total;
    return total == null ? undefined : roundShare(total);
  }
  if (!world.agreements.has(name)) return undefined;
  const own = world.at(state.day).ties.filter((t) => t.agreement === name && !t.via && t.stage === "in-force");
  return own.length + 1;
}

type Add = (path: (string | number)[], found: string, expected: string, cause?: string) => void;

const adder = (issues: Issue[], lineOf: LineOf, file: string): Add => {
  return (path, found, expected, cause = "") =>
    void issues.push({ file, line: lineOf(path), column: path.join("."), found, expected, cause, severity: "error" });
};

/** Views that cannot be shown: keys and values that the address does not have. */
export function checkViews(story: Story, world: World, lineOf: LineOf, file: string): Issue[] {
  const issues: Issue[] = [];
  const add = adder(issues, lineOf, file);
  for (const [i, step] of story.steps.entries()) {
    for (const key of Object.keys(step.show)) {
      if (OWN_KEYS.includes(key))
        add(["steps", i, "show", key], key, "a key that a story may set", "whoever looks decides it");
      else if (!ADDRESS_KEYS.includes(key)) {
        const near = nearestOf(key, ADDRESS_KEYS);
        add(["steps", i, "show", key], key, "a key of the address", near ? `did you mean ${near}?` : "");
      }
    }
    const { notices } = decodeAddress(`?${new URLSearchParams(step.show)}`, world);
    for (const n of notices)
      add(
        ["steps", i, "show", n.key],
        n.value,
        `a value that ${n.key} can have`,
        n.why === "own-dates" ? `the dates of this package are those of ${world.whole.meta.home}` : "",
      );
  }
  return issues;
}

/** Shares that a caption prints: they must be those that were checked. */
const sharesIn = (caption: string): number[] => [...caption.matchAll(/(\d+\.\d)\s?%/g)].map((m) => Number(m[1]));

const uncheckedIn = ({ caption, says }: Story["steps"][number]) =>
  (["en", "ja"] as const).flatMap((language) =>
    sharesIn(caption[language]).flatMap((share) => (share === says?.coverage ? [] : [{ language, share }])),
  );

/** What does not come out: figures that differ from the data, facts that are not there. */
export function checkClaims(
  story: Story,
  around: World,
  facts: ReadonlySet<FactRow["fact"]>,
  lineOf: LineOf,
  file: string,
): Issue[] {
  const issues: Issue[] = [];
  const add = adder(issues, lineOf, file);
  for (const [i, step] of story.steps.entries()) {
    const { world, day } = seenIn(step, around);
    for (const [name, value] of Object.entries(step.says ?? {})) {
      const computed = statedFigure(world, { day }, name);
      const at = ["steps", i, "says", name];
      if (computed === undefined) add(at, name, "a headline figure or an agreement");
      else if (computed !== value)
        add(at, `${value}`, `${computed}, as the data give it on that day`, "another day, or changed data?");
    }
    const computed = statedFigure(world, { day }, "coverage");
    for (const { language, share } of uncheckedIn(step))
      if (share !== computed)
        add(
          ["steps", i, "caption", language],
          `${share}\u00a0%`,
          computed === undefined ? "the coverage that `says` checks" : `${computed}, as the data give it on that day`,
          "another day, or changed data?",
        );
    for (const [k, fact] of (step.facts ?? []).entries())
      if (!facts.has(fact)) {
        const near = nearestOf(fact, [...facts]);
        add(["steps", i, "facts", k], fact, "the id of a fact", near ? `did you mean ${near}?` : "");
      }
  }
  return issues;
}

/** Shares that agree today, and that nothing compares again tomorrow: no fault in a story of one's own. */
function checkChecks(story: Story, world: World, lineOf: LineOf, file: string): Issue[] {
  const issues: Issue[] = [];
  const add = adder(issues, lineOf, file);
  for (const [i, step] of story.steps.entries()) {
    const seen = seenIn(step, world);
    const computed = statedFigure(seen.world, seen, "coverage");
    for (const { language, share } of uncheckedIn(step))
      if (share === computed)
        add(
          ["steps", i, "caption", language],
          `${share}\u00a0%`,
          "the coverage that `says` checks",
          "not checked yet?",
        );
  }
  return issues;
}

/** For stories of the data, where every claim must come out. */
export const checkStory = (
  story: Story,
  world: World,
  facts: ReadonlySet<FactRow["fact"]>,
  lineOf: LineOf,
  file: string,
): Issue[] => [
  ...checkViews(story, world, lineOf, file),
  ...checkClaims(story, world, facts, lineOf, file),
  ...checkChecks(story, world, lineOf, file),
];
