// npm run export: pictures, slides, films, paper and tables of any view or story, by the page’s own export, one or many at once.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { launch } from "./browser.ts";
import { Exporter, FORMATS, type Format, type Job, USUAL_BASE } from "./export-page.ts";
import { fail, readOptions } from "./options.ts";
import { serve } from "./serve.ts";

const SCALES = { "960": 2 / 3, "1920": 4 / 3, "3840": 8 / 3, "7680": 16 / 3 } as const;
const oneOf = (words: readonly string[]): string => words.join(", ");

const COMMAND = {
  name: "export",
  does: "Writes a view or a story as files, as the page does: pictures, slides, films, paper, tables. Needs a build (npm run build) and an installed Chrome or Chromium.",
  options: {
    address: {
      type: "string",
      value: "ADDRESS",
      says: "the view: an address copied from the page, or what stands after its ?",
    },
    story: { type: "string", value: "ID", says: "a story of the package in place of the view" },
    step: { type: "string", value: "N", says: "with --story: this step only" },
    to: { type: "string", value: "LIST", default: "png", says: `${oneOf(FORMATS)}; several with commas` },
    out: { type: "string", value: "FOLDER", default: ".", says: "where the files are written" },
    list: { type: "string", value: "FILE", says: "a job a line, each with these options; # begins a remark" },
    lang: { type: "string", value: "LANG", says: "en, ja or both, in place of the address’s" },
    title: { type: "string", value: "TEXT", says: "a title of your own for a view" },
    shape: { type: "string", value: "SHAPE", says: "wide (16:9), tall (9:16) or paper (A4)" },
    width: { type: "string", value: "PIXELS", says: `of a wide picture or film: ${oneOf(Object.keys(SCALES))}` },
    theme: { type: "string", value: "THEME", says: "light, dark or contrast" },
    letters: { type: "string", value: "HOW", says: "of SVG: embedded, plain or outlined" },
    seconds: { type: "string", value: "N", says: "length of a film" },
    fps: { type: "string", value: "N", says: "frames a second of a film" },
    from: { type: "string", value: "DATE", says: "first day of a film of a view" },
    until: { type: "string", value: "DATE", says: "last day of a film of a view" },
    slides: { type: "string", value: "SIZE", says: "of slides without a template: wide (16:9), standard (4:3) or a4" },
    template: { type: "string", value: "FILE", says: "a .pptx whose masters, fonts and colours slides take" },
    base: {
      type: "string",
      value: "URL",
      default: USUAL_BASE,
      says: "where the atlas is hosted: stands in every picture",
    },
  },
  examples: [
    "--address '?view=map&date=2022-02-01&lang=ja' --to png,svg --out figures",
    "--address '?view=coverage&date=2025-05-31' --to pdf,csv --out report",
    "--story coverage --to pptx,pdf --lang ja --out talk",
    "--list report.txt --out report-2026",
  ],
} as const;

type Values = ReturnType<typeof readOptions<(typeof COMMAND)["options"]>>["values"];

/** Words of a line, as a shell would part them. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare ?? "");

function need(value: string | undefined, name: string, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value))
    throw new Error(`--${name} ${value}: expected ${oneOf(allowed)}.`);
}

/** The job of options; throws a sentence. */
function jobOf(values: Values): Job {
  const formats = values.to.split(",").map((f) => f.trim().toLowerCase());
  for (const f of formats) need(f, "to", FORMATS);
  need(values.lang, "lang", ["en", "ja", "both"]);
  need(values.shape, "shape", ["wide", "tall", "paper"]);
  need(values.theme, "theme", ["light", "dark", "contrast"]);
  need(values.letters, "letters", ["embedded", "plain", "outlined"]);
  need(values.width, "width", Object.keys(SCALES));
  need(values.slides, "slides", ["wide", "standard", "a4"]);
  if (values.address === undefined && values.story === undefined)
    throw new Error("Nothing to export: say --address ADDRESS, --story ID or --list FILE.");
  if (values.step !== undefined && values.story === undefined) throw new Error("--step N goes with --story ID.");
  const template = values.template && resolve(process.env.INIT_CWD ?? ".", values.template);
  if (template && values.slides !== undefined)
    throw new Error(`--slides ${values.slides}: a template has a size of its own; leave one of the two out.`);
  if (template && !existsSync(template)) throw new Error(`--template ${values.template}: ${template} is not there.`);
  const choices = {
    title: values.title,
    shape: values.shape,
    "slide-size": values.slides,
    scale: values.width && String(SCALES[values.width as keyof typeof SCALES]),
    seconds: values.seconds,
    fps: values.fps,
    from: values.from,
    to: values.until,
  };
  return {
    address: withLanguage(values.address ?? "", values.lang),
    story: values.story,
    step: values.step,
    formats: formats as Format[],
    choices: Object.fromEntries(Object.entries(choices).filter((c): c is [string, string] => c[1] !== undefined)),
    theme: values.theme,
    letters: values.letters,
    template,
  };
}

const withLanguage = (address: string, lang: string | undefined): string =>
  lang === undefined
    ? address
    : `${address.replace(/([?&])lang=[^&]*&?/, "$1").replace(/[?&]$/, "")}${address.includes("?") ? "&" : "?"}lang=${lang}`.replace(
        "?&",
        "?",
      );

/** Jobs of a list, each with the number of its line. */
function jobsOfList(file: string): { job: Job; where: string }[] {
  const path = resolve(process.env.INIT_CWD ?? ".", file);
  if (!existsSync(path)) fail(`--list ${file}: ${path} is not there.`);
  const lines = readFileSync(path, "utf8")
    .replace(/^\ufeff/, "")
    .split(/\r?\n/);
  return lines.flatMap((line, i) => {
    const text = line.trim();
    if (text === "" || text.startsWith("#")) return [];
    const where = `${file}:${i + 1}`;
    const own = readOptions(COMMAND, wordsOf(text)).values;
    if (own.list !== undefined) fail(`${where}: a list cannot name another list.`);
    try {
      return [{ job: jobOf(own), where }];
    } catch (error) {
      return fail(`${where}: ${(error as Error).message}`);
    }
  });
}

const { values } = readOptions(COMMAND);
if (!existsSync("dist/index.html")) fail("There is no build to export from: run `npm run build` first.");
let jobs: { job: Job; where: string }[];
try {
  jobs = values.list === undefined ? [{ job: jobOf(values), where: "" }] : jobsOfList(values.list);
} catch (error) {
  fail((error as Error).message);
}
if (jobs.length === 0) fail(`--list ${values.list}: no line of it names anything to export.`);
const folder = resolve(process.env.INIT_CWD ?? ".", values.out);
mkdirSync(folder, { recursive: true });

const base = values.base.endsWith("/") ? values.base : `${values.base}/`;
const serving = await serve();
const browser = await launch();
const exporter = new Exporter(browser, serving);
const began = performance.now();
const names = new Set<string>();
const faults: string[] = [];

/** Two jobs may make files of one name. What describes a table goes with it. */
function freeName(name: string): string {
  let free = name;
  for (let n = 2; names.has(free); n++) free = name.replace(/((?:\.csv)?\.[\w-]+)$/, `-${n}$1`);
  names.add(free);
  return free;
}

const DESCRIPTION = "-metadata.json";
/** A description names its table. */
const renamed = (bytes: Uint8Array, name: string, file: string): Uint8Array =>
  name === file || !file.endsWith(DESCRIPTION)
    ? bytes
    : Buffer.from(
        Buffer.from(bytes)
          .toString("utf8")
          .replace(`"${name.slice(0, -DESCRIPTION.length)}"`, `"${file.slice(0, -DESCRIPTION.length)}"`),
      );

for (const [i, { job, where }] of jobs.entries()) {
  const what = where || job.story || job.address;
  try {
    const start = performance.now();
    for await (const { name, bytes, hint } of exporter.run(job, base)) {
      const file = freeName(name);
      writeFileSync(join(folder, file), renamed(bytes, name, file));
      const kilobytes = Math.max(1, Math.round(bytes.length / 1024));
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.error(
        `[${i + 1}/${jobs.length}] ${file}  ${kilobytes} kB  ${seconds} s${hint ? `  (${hint.trim()})` : ""}`,
      );
    }
  } catch (error) {
    const [message = ""] = String((error as Error).message).split("\nCall log:");
    faults.push(`${what}: ${message.trim()}`);
    console.error(`[${i + 1}/${jobs.length}] ${what}: ${message.trim()}`);
  }
}
await exporter.close();
await browser.close();
await serving.close();
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.error(
  `${names.size} ${names.size === 1 ? "file" : "files"} in ${folder}, ${faults.length} ${faults.length === 1 ? "job" : "jobs"} failed, ${seconds} s.`,
);
for (const fault of faults) console.error(`Not made: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
