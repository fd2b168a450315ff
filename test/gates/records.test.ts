// The records of decisions bear the numbers of their files, the list has all of them in order, and each library has its reason.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceFiles } from "./sources.ts";

const FOLDER = "docs/adr";
const files = readdirSync(FOLDER).filter((name) => /^\d{4}-/.test(name));

/** A sentence where the heading of a record has another number than its file. */
const misnumbered = (file: string, text: string): string[] => {
  const number = Number(file.slice(0, 4));
  return text.startsWith(`# ${number}. `)
    ? []
    : [`${file} begins with “${text.split("\n")[0]}”, not with “# ${number}. ”`];
};
const listed = (list: string): string[] =>
  [...list.matchAll(/^\| \[(\d+)\]\(([^)]+)\)/gm)].map(([, number, file]) => `${number} ${file}`);

test("each record has the number of its file", () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((file) => misnumbered(file, readFileSync(`${FOLDER}/${file}`, "utf8")))).toEqual([]);
  expect(misnumbered("0024-slides.md", "# 23. Slides\n")).toHaveLength(1);
});

test("the list has every record, in the order of their numbers", () => {
  const inOrder = files.toSorted().map((file) => `${Number(file.slice(0, 4))} ${file}`);
  expect(listed(readFileSync(`${FOLDER}/README.md`, "utf8"))).toEqual(inOrder);
});

/** What is only there for its types, and what another stands in for in the build. */
const NOT_SHIPPED = /^(react(-dom)?|geojson|virtual:.*)$/;
const imported = (text: string): string[] =>
  [...text.matchAll(/^(?:im|ex)port (?!type )[^;]*?from "((?:@[\w-]+\/)?[\w:-]+)[^"]*"/gm)].map((m) => m[1] ?? "");
const withReason = (record: string): string[] =>
  [...record.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap((m) => (m[1] ?? "").replaceAll("`", "").split(", "));

test("each library of the page stands in record 14 with its reason", () => {
  const names = new Set(sourceFiles("src").flatMap(({ text }) => imported(text)));
  const named = withReason(readFileSync(`${FOLDER}/0014-dependencies.md`, "utf8"));
  const asked = [...names].filter((name) => !NOT_SHIPPED.test(name)).toSorted();
  expect(asked).toEqual(expect.arrayContaining(["preact", "valibot", "zustand"]));
  expect(asked.filter((name) => !named.includes(name))).toEqual([]);
});
