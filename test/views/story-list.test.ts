// Own stories side by side: nothing that was not deleted is lost, undo restores exactly, limits are those of the reader.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  MAX_STEPS,
  MAX_STORY,
  MAX_TEXT,
  readStory,
  type Story,
  type StoryStep,
  writeStory,
} from "../../src/data/story.ts";
import { addFormer, readList, writeList } from "../../src/views/story/stored-list.ts";
import {
  addCopy,
  addStep,
  addStory,
  deleteStory,
  moveStep,
  redoLast,
  removeStep,
  replaceView,
  setChecks,
  setMinutes,
  undoLast,
  writeTitle,
  writeWords,
} from "../../src/views/story/story-changes.ts";
import { limitOf, NO_STORIES, type StoryList, TEXT_FIELDS } from "../../src/views/story/story-list.ts";

const step = (en: string, date = "2018-12-30"): StoryStep => ({ show: { date }, caption: { en, ja: en } });
const story = (en: string, steps: number): Story => ({
  id: "new",
  title: { en, ja: en },
  minutes: 5,
  steps: Array.from({ length: steps }, (_, i) => step(`${en} ${i}`)),
});
const idAt = (list: StoryList, n: number): string => list.stories[n % Math.max(1, list.stories.length)]?.id ?? "none";

type Action = (list: StoryList) => StoryList;
const place = fc.nat(5);
const adding: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(fc.string(), fc.nat(3)).map(
    ([en, n]): Action =>
      (list) =>
        addStory(list, story(en, n)),
  ),
  fc.tuple(place, fc.string()).map(
    ([n, en]): Action =>
      (list) =>
        addStep(list, idAt(list, n), step(en)),
  ),
);
const taking: fc.Arbitrary<Action> = fc.oneof(
  place.map(
    (n): Action =>
      (list) =>
        deleteStory(list, idAt(list, n)),
  ),
  fc.tuple(place, place).map(
    ([n, at]): Action =>
      (list) =>
        removeStep(list, idAt(list, n), at),
  ),
  fc.tuple(place, place, place).map(
    ([n, a, b]): Action =>
      (list) =>
        moveStep(list, idAt(list, n), a, b),
  ),
  fc.tuple(place, place, fc.string()).map(
    ([n, at, date]): Action =>
      (list) =>
        replaceView(list, idAt(list, n), at, { date }),
  ),
);
const words = fc.record({ en: fc.string({ unit: "binary" }), ja: fc.string({ unit: "grapheme" }) });
const writing: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(place, place, fc.constantFrom(...TEXT_FIELDS), words, fc.boolean()).map(
    ([n, at, field, text, goesOn]): Action =>
      (list) =>
        writeWords(list, idAt(list, n), at, field, text, goesOn),
  ),
  fc.tuple(place, words, fc.boolean()).map(
    ([n, title, goesOn]): Action =>
      (list) =>
        writeTitle(list, idAt(list, n), title, goesOn),
  ),
  fc.tuple(place, fc.nat(600)).map(
    ([n, minutes]): Action =>
      (list) =>
        setMinutes(list, idAt(list, n), minutes),
  ),
  fc.tuple(place, place, fc.option(fc.constant({ coverage: 78.6 }), { nil: undefined })).map(
    ([n, at, says]): Action =>
      (list) =>
        setChecks(list, idAt(list, n), at, says),
  ),
);
const changing = fc.oneof(adding, taking, writing);
const undoing: fc.Arbitrary<Action> = fc.constantFrom(undoLast, redoLast);
const run = (actions: readonly Action[], from: StoryList = NO_STORIES): StoryList =>
  actions.reduce((list, action) => action(list), from);

describe("a list of stories", () => {
  test("loses no story that cannot come back, whatever is done, and every id is there once", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(changing, undoing), { maxLength: 40 }), (actions) => {
        let list = NO_STORIES;
        for (const action of actions) {
          const before = list;
          list = action(list);
          const back = [list.undo.at(-1), list.redo.at(-1)].flatMap((entry) =>
            entry && "story" in entry ? [entry.story] : [],
          );
          for (const s of before.stories)
            expect(list.stories.some((t) => t.id === s.id) || back.includes(s)).toBe(true);
          const ids = list.stories.map((s) => s.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(list.stories.length === 0 || ids.includes(list.current ?? "")).toBe(true);
        }
      }),
    );
  });
  test("is exactly as before when everything is undone, and as after when everything is done again", () => {
    fc.assert(
      fc.property(fc.array(adding, { maxLength: 8 }), fc.array(changing, { maxLength: 30 }), (first, then) => {
        const start = { ...run(first), undo: [] };
        const end = run(then, start);
        let list = end;
        while (list.undo.length > 0) list = undoLast(list);
        expect(list.stories).toEqual(start.stories);
        while (list.redo.length > 0) list = redoLast(list);
        expect(list.stories).toEqual(end.stories);
      }),
    );
  });
  test("opens every story that its own actions wrote, through a file of bytes, as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(changing, undoing), { minLength: 3, maxLength: 30 }), (actions) => {
        for (const s of run(actions).stories) {
          const bytes = new TextEncoder().encode(writeStory(s));
          const read = readStory(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "x", 0);
          // What is no character, as half of a pair, has no form in a file.
          expect(read.ok && read.story).toEqual(
            JSON.parse(JSON.stringify(s).replace(/\\ud[89a-f][0-9a-f]{2}/g, "\ufffd")),
          );
        }
      }),
    );
  });
  test("takes back in one go what was typed in one go, and no more", () => {
    const at = addStep(addStory(NO_STORIES, story("A", 1)), "own-1", step("x"));
    const write = (list: StoryList, en: string, goesOn: boolean) =>
      writeWords(list, "own-1", 0, "caption", { en, ja: "" }, goesOn);
    const first = write(write(write(at, "a", false), "ab", true), "abc", true);
    const second = write(write(first, "abcd", false), "abcde", true);
    expect(undoLast(second).stories[0]?.steps[0]?.caption.en).toBe("abc");
    expect(undoLast(undoLast(second)).stories[0]?.steps[0]?.caption.en).toBe("A 0");
    expect(redoLast(redoLast(undoLast(undoLast(second)))).stories[0]?.steps[0]?.caption.en).toBe("abcde");
    // The same words after a change elsewhere are a go of their own.
    const third = write(setMinutes(second, "own-1", 9), "later", true);
    expect(undoLast(third).stories[0]?.steps[0]?.caption.en).toBe("abcde");
  });
  test("gives a new story no id that a deleted one may come back with", () => {
    const list = deleteStory(run([(l) => addStory(l, story("A", 1)), (l) => addStory(l, story("B", 1))]), "own-2");
    const both = addStory(list, story("C", 1));
    expect(both.stories.map((s) => `${s.id} ${s.title.en}`)).toEqual(["own-1 A", "own-3 C"]);
    expect(undoLast(undoLast(both)).stories.map((s) => `${s.id} ${s.title.en}`)).toEqual(["own-1 A", "own-2 B"]);
  });
  test("is the same after keeping and reading, with what can be undone", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(changing, undoing), { maxLength: 25 }), (actions) => {
        const list = run(actions);
        expect(readList(writeList(list))).toEqual({ list: JSON.parse(JSON.stringify(list)), isWhole: true });
      }),
    );
  });
});

describe("limits", () => {
  test("of steps are said from 190 on, and the 201st is not taken, nor by undo", () => {
    const at = (n: number) => addStory(NO_STORIES, story("A", n));
    expect(limitOf(at(189).stories[0] as Story)).toBeUndefined();
    expect(limitOf(at(190).stories[0] as Story)).toEqual({ kind: "steps", left: 10 });
    const full = at(MAX_STEPS);
    expect(addStep(full, "own-1", step("one too many"))).toBe(full);
    const again = addStep(removeStep(full, "own-1", 0), "own-1", step("another"));
    expect(again.stories[0]?.steps).toHaveLength(MAX_STEPS);
    expect(undoLast(undoLast(again)).stories[0]?.steps[0]).toEqual(full.stories[0]?.steps[0]);
  });
  test.each([
    ["letters", "x"],
    ["signs that a file escapes", "\u0001"],
    ["single letters on lines", "a\n"],
    ["Japanese", "発"],
    ["quotes and colons", '": #'],
  ])("of size: whatever is taken of %s can be read as a file, and the limit was said before", (_, unit) => {
    const long = unit.repeat(MAX_TEXT / unit.length);
    const one: StoryStep = { show: {}, caption: { en: long, ja: "" } };
    const of = (n: number): Story => ({ ...story("A", 0), steps: Array.from({ length: n }, () => one) });
    const most = MAX_STORY / (writeStory(of(2)).length - writeStory(of(1)).length);
    let list = addStory(NO_STORIES, of(Math.floor(most * 0.85)));
    let said = false;
    // As in the editor: text by text.
    for (let next = addStep(list, "own-1", one); next !== list; next = addStep(list, "own-1", one)) {
      list = next;
      said = limitOf(list.stories[0] as Story)?.kind === "size";
    }
    expect(said).toBe(true);
    const file = writeStory(list.stories[0] as Story);
    expect(file.length).toBeLessThanOrEqual(MAX_STORY);
    expect(readStory(file, "x").ok).toBe(true);
  });
});

describe("a story whose file would be longer than a reader takes", () => {
  const long = "a\n".repeat(MAX_TEXT / 2);
  const of = (n: number): Story => ({
    ...story("A", 0),
    steps: Array.from({ length: n }, () => ({ show: {}, caption: { en: long, ja: long } })),
  });
  test("is not added, though a shorter form of it is a readable file", () => {
    const read = readStory(JSON.stringify(of(30)), "x");
    expect(read.ok).toBe(true);
    expect(addStory(NO_STORIES, of(30))).toBe(NO_STORIES);
  });
  test("and that is there already, can be made shorter and not longer", () => {
    const list: StoryList = { stories: [{ ...of(30), id: "own-1" }], current: "own-1", undo: [], redo: [] };
    const less = removeStep(list, "own-1", 0);
    expect(less.stories[0]?.steps).toHaveLength(29);
    expect(addStep(less, "own-1", step("more"))).toBe(less);
  });
  test("for its title as a copy, is copied with the title that it has", () => {
    const base = of(4);
    const title = (n: number): Story => ({ ...base, title: { en: "x".repeat(n), ja: "y" } });
    const copy = { ...of(30), title: { en: "copy", ja: "copy" } };
    expect(addCopy(NO_STORIES, title(5), copy).stories[0]?.title.en).toBe("xxxxx");
  });
});

describe("what the device keeps", () => {
  test("of an earlier version stands beside the others, also without steps", () => {
    const list = addStory(NO_STORIES, story("A", 1));
    const both = addFormer(list, writeStory({ ...story("former", 0), id: "own" }));
    expect(both?.stories.map((s) => s.title.en)).toEqual(["A", "former"]);
    expect(both?.current).toBe("own-1");
  });
  test.each(["", "{", "[]", '{"version":2,"stories":[]}', "null"])(
    "unreadable: %j has no stories and says so",
    (text) => expect(readList(text)).toEqual({ list: NO_STORIES, isWhole: false }),
  );
  test("readable in part gives that part and says so", () => {
    const data = JSON.parse(writeList(run([(l) => addStory(l, story("A", 1)), (l) => addStory(l, story("B", 1))])));
    data.stories[0].minutes = "five";
    const read = readList(JSON.stringify(data));
    expect(read.list.stories.map((s) => s.title.en)).toEqual(["B"]);
    expect(read.isWhole).toBe(false);
  });
});
