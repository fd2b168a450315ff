// A story file in the encodings of Japan is read, whatever else is refused; and reading has an end, whatever stands in it.
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { MAX_STORY, readStory, type Story, writeStory } from "../../src/data/story.ts";
import { linesOf, sendStory } from "../../src/data/story-lines.ts";
import { EDITOR } from "../../src/i18n/editor.ts";
import { storyFault } from "../../src/i18n/story-faults.ts";
import { readBeside } from "../../src/views/story/read-beside.ts";
import { storyText } from "../../src/views/story/story-file.ts";

vi.mock("../../src/views/story/story-worker.ts?worker", () => ({ default: class {} }));

const story: Story = {
  id: "my-story",
  title: { en: "My talk", ja: "私の話" },
  minutes: 5,
  steps: [{ show: { date: "2018-12-30" }, caption: { en: "It begins.", ja: "発効の日、加盟国は六つ。" } }],
};
const text = writeStory(story);

/** The bytes of `text` in an encoding that Node can only read: each letter is looked for among the codes. */
function bytesIn(encoding: "shift_jis" | "euc-jp", text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  for (let a = 0x81; a < 0x100; a++)
    for (let b = 0x40; b < 0x100; b++) {
      const letter = decoder.decode(Uint8Array.of(a, b));
      if ([...letter].length === 1 && letter !== "\ufffd" && !codes.has(letter)) codes.set(letter, [a, b]);
    }
  return Uint8Array.from([...text].flatMap((c) => (c < "\u0080" ? [c.charCodeAt(0)] : (codes.get(c) ?? [0x3f]))));
}
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");

describe("a file", () => {
  test.each([
    ["UTF-8", text],
    ["UTF-8", `\ufeff${text}`],
    ["UTF-8", text.replaceAll("\n", "\r\n")],
    ["UTF-8", `\ufeff${text.replaceAll("\n", "\r\n")}`],
    ["Shift_JIS", bytesIn("shift_jis", text)],
    ["Shift_JIS", bytesIn("shift_jis", text.replaceAll("\n", "\r\n"))],
    ["EUC-JP", bytesIn("euc-jp", text)],
    ["UTF-16", utf16(text)],
    ["UTF-16", Buffer.from(utf16(text)).swap16()],
  ])("in %s is read as such", async (encoding, content) => {
    const file = await storyText(new Blob([content as BlobPart]));
    expect(file.ok && file.encoding).toBe(encoding);
    const read = readStory(file.ok ? file.text : "", "mine.yaml");
    expect(read.ok && read.story).toEqual(story);
  });
  test("in Japanese of any length is told apart from the other encoding", async () => {
    const kana = fc.string({
      unit: fc.constantFrom(..."協定は発効し、加盟国が増えた。アジア太平洋の貿易額"),
      minLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(kana, fc.constantFrom("shift_jis" as const, "euc-jp" as const), async (words, encoding) => {
        const file = await storyText(new Blob([bytesIn(encoding, words) as BlobPart]));
        expect(file.ok && file.text).toBe(words);
      }),
      { numRuns: 20 },
    );
  });
  test.each([
    ["a picture", Buffer.from("ffd8ffe000104a46494600010100", "hex")],
    ["a broken text", Buffer.from("81ff00fe", "hex")],
  ])("that is %s is refused", async (_, bytes) =>
    expect(await storyText(new Blob([bytes]))).toEqual({ ok: false, why: "encoding" }),
  );
  test("that is larger than any story is not even loaded", async () =>
    expect(await storyText(new Blob(["x".repeat(MAX_STORY * 3 + 1)]))).toEqual({ ok: false, why: "size" }));
  test("that can no longer be read is said to be so", async () => {
    const gone = new Blob(["x"]);
    gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    expect(await storyText(gone)).toEqual({ ok: false, why: "unreadable" });
  });
});

describe("reading beside the page", () => {
  class FakeWorker extends EventTarget {
    ended = false;
    readonly answer: ((data: { source: string; file: string }) => Event) | undefined;
    constructor(answer?: FakeWorker["answer"]) {
      super();
      this.answer = answer;
    }
    postMessage(data: { source: string; file: string }): void {
      const event = this.answer?.(data);
      if (event) queueMicrotask(() => this.dispatchEvent(event));
    }
    terminate(): void {
      this.ended = true;
    }
  }
  const read = async (worker: FakeWorker | undefined, patience = 5000) =>
    readBeside(
      text,
      "mine.yaml",
      () => {
        if (!worker) throw new Error("no workers here");
        return worker as unknown as Worker;
      },
      patience,
    );
  test("gives what the reader gives, with the lines of every part, and ends the reader", async () => {
    const worker = new FakeWorker(
      ({ source, file }) => new MessageEvent("message", { data: structuredClone(sendStory(source, file)) }),
    );
    const sent = await read(worker);
    expect(sent.ok && sent.story).toEqual(story);
    expect(worker.ended).toBe(true);
    const here = readStory(text, "mine.yaml");
    const lineOf = linesOf(sent.ok ? sent.lines : {});
    for (const path of [
      ["steps", 0, "show", "date"],
      ["steps", 0, "caption", "ja"],
      ["steps", 0],
    ])
      expect(lineOf(path)).toBe(here.ok && here.lineOf(path));
  });
  test("that takes too long is given up", async () => {
    const worker = new FakeWorker();
    expect(await read(worker, 5)).toEqual({ ok: false, why: "slow" });
    expect(worker.ended).toBe(true);
  });
  test.each([
    ["cannot be started", undefined],
    ["breaks", new FakeWorker(() => new Event("error"))],
  ])("by a reader that %s is said to be impossible", async (_, worker) =>
    expect(await read(worker)).toEqual({ ok: false, why: "noReader" }),
  );
  test("of more entries than any step has is a fault, before anything looks at each", () => {
    const many = text.replace("date: 2018-12-30", Array.from({ length: 600 }, (_, i) => `k${i}: x`).join("\n      "));
    const sent = sendStory(many, "mine.yaml");
    expect(!sent.ok && sent.issues.map((i) => i.expected)).toEqual(["at most 500 entries"]);
  });
});

describe("faults", () => {
  test.each([
    ["a key that is not known", "minutes: 5", "minuts: 5"],
    ["a value of another kind", "date: 2018-12-30", "date: [1]"],
    ["deep nesting", text, "[".repeat(20_000)],
    ["aliases", text, "a: &a 1\nb: *a"],
  ])("of %s are Japanese in Japanese", (_, from, to) => {
    const sent = sendStory(text.replace(from, to), "mine.yaml");
    expect(sent.ok).toBe(false);
    for (const issue of sent.ok ? [] : sent.issues) {
      const ja = storyFault(issue, "ja")
        .replace(/`[^`]*`/g, "")
        .replace("mine.yaml", "")
        .replaceAll(issue.column ?? "-", "");
      expect(storyFault(issue, "en")).toContain("mine.yaml");
      expect(ja).toMatch(/。/);
      expect(ja).not.toMatch(/expected|\b(?:is|a|the|of)\b/);
    }
  });
  test("have a sentence in both languages for every way that reading ends", () => {
    for (const language of ["en", "ja"] as const) {
      const { slow, noReader } = EDITOR[language].file;
      for (const said of [slow("x.yaml", 6), noReader("x.yaml")]) expect(said).toContain("x.yaml");
    }
  });
});

describe("what anybody's first story file gets wrong", () => {
  const without = (from: string, to: string): string[] => {
    const sent = sendStory(text.replace(from, to), "mine.yaml");
    return sent.ok ? [] : [storyFault(sent.issues[0] as never, "en"), storyFault(sent.issues[0] as never, "ja")];
  };
  test.each([
    ["a second colon", "en: It begins.", "en: Note: it begins.", "second colon", "コロンが二つ"],
    ["no space", "minutes: 5", "minutes:5", "a colon and a space", "半角のコロンと空白"],
    ["no space in the last line", text, "id: x\nminutes:3\n", "a colon and a space", "半角のコロンと空白"],
    ["a wide colon", "minutes: 5", "minutes：5", "a colon and a space", "半角のコロンと空白"],
    ["a tab", "minutes: 5", "minutes: 5\n\tx: 1", "a tab", "タブ"],
    ["a key twice", "minutes: 5", "minutes: 5\nminutes: 6", "the same key twice", "同じ項目が二つ"],
    ["a quote that stays open", "en: It begins.", 'en: "It begins.', "", ""],
    ["a sign that needs quotes", "en: It begins.", "en: @home", "needs quotes", "引用符の要る記号"],
    ["two documents", "minutes: 5", "minutes: 5\n---\nid: x", "more than one document", "文書が二つ以上"],
    ["too many minutes", "minutes: 5", "minutes: 900", "600 at most", "600以下"],
    ["a list for a text", "en: It begins.", "en: [a]", "a list, expected a text", "一覧になっています"],
  ])("%s is said in the words of the writer, in both languages", (_, from, to, en, ja) => {
    const [inEnglish = "", inJapanese = ""] = without(from, to);
    expect(inEnglish).toMatch(/^mine\.yaml:\d+ /);
    expect(inEnglish).toContain(en);
    expect(inEnglish).not.toMatch(/implicit|scalar|flow|block|parseAll|YAML\./i);
    expect(inJapanese).toContain(ja);
    expect(inJapanese.replace(/mine\.yaml|steps\.\d+\.caption\.en|minutes/g, "")).not.toMatch(/[A-Za-z]{4}/);
  });
  test("lines may end as on an old Mac", () => {
    const sent = sendStory(text.replaceAll("\n", "\r"), "mine.yaml");
    expect(sent.ok && sent.story).toEqual(story);
  });
});
