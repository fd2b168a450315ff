// Options of the commands of `npm run`: read, explained under --help, and refused in one sentence with the list of what there is.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";

interface Option {
  type: "string" | "boolean";
  /** What stands for the value in the list, as "DATE". */
  value?: string;
  default?: string | boolean;
  /** One line: what it does. */
  says: string;
}

export interface Command<O extends Record<string, Option> = Record<string, Option>> {
  /** As `npm run` calls it. */
  name: string;
  /** One or two sentences: what it does. */
  does: string;
  /** What may stand without an option, as "[FOLDER]"; nothing may where it is left out. */
  operands?: string;
  options: O;
  /** What follows `npm run NAME`. */
  examples: readonly string[];
}

const HELP = { type: "boolean", says: "this list" } as const;
const TRACE = { type: "boolean", says: "where in the code an error arose" } as const;

/** For commands that print a result: npm’s own lines stand before what it prints, and some shells write it as UTF-16. */
export const OUT = {
  type: "string",
  value: "FILE",
  says: "writes the result there, as UTF-8, instead of printing it",
} as const;

/** Ends the command with a sentence; 2 as for every wrong call. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function listOf({ options }: Command): string[] {
  const all: [string, Option][] = Object.entries({ ...options, help: HELP, trace: TRACE });
  const calls = all.map(([name, { type, value }]) => `--${name}${type === "string" ? ` ${value ?? "VALUE"}` : ""}`);
  const width = Math.max(...calls.map((call) => call.length));
  return all.map(([, { says, default: usual }], i) => {
    const otherwise = typeof usual === "string" ? ` (${usual} if not said)` : "";
    return `  ${calls[i]?.padEnd(width)}  ${says}${otherwise}`;
  });
}

const callOf = ({ name }: Command, rest: string): string => {
  const run = name === "start" || name === "test" ? `npm ${name}` : `npm run ${name}`;
  return rest === "" ? run : `${run} -- ${rest}`;
};

/** What --help prints. */
export function helpOf(command: Command): string {
  const { does, operands, examples } = command;
  return [
    does,
    "",
    `Usage: ${callOf(command, [operands, "[OPTIONS]"].filter(Boolean).join(" "))}`,
    "",
    "Options:",
    ...listOf(command),
    "",
    examples.length === 1 ? "Example:" : "Examples:",
    ...examples.map((example) => `  ${callOf(command, example)}`),
  ].join("\n");
}

/** A value that begins with a minus and a digit, as a southern latitude, is a value. */
const joined = (args: readonly string[], options: Record<string, Option>): string[] => {
  const takesValue = (arg: string | undefined): boolean =>
    arg !== undefined && options[arg.slice(2)]?.type === "string";
  return args.flatMap((arg, i) => {
    const next = args[i + 1];
    if (takesValue(arg) && arg.startsWith("--") && next !== undefined && /^-\d/.test(next)) return [`${arg}=${next}`];
    return takesValue(args[i - 1]) && args[i - 1]?.startsWith("--") && /^-\d/.test(arg) ? [] : [arg];
  });
};

/** Why the arguments cannot be read, in one sentence. `undefined`: they can. */
function faultOf(command: Command, args: string[], known: NonNullable<ParseArgsConfig["options"]>): string | undefined {
  const { tokens } = parseArgs({ args, options: known, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional" && command.operands === undefined)
      return `"${token.value}" stands alone, and ${command.name} takes only options.`;
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) return `There is no option ${token.rawName} in ${command.name}.`;
    const value = command.options[token.name]?.value ?? "VALUE";
    if (
      option.type === "string" &&
      (token.value === undefined || (!token.inlineValue && /^--?[^\d]/.test(token.value)))
    )
      return `${token.rawName} wants a value: write ${token.rawName} ${value}.`;
    if (option.type === "boolean" && token.value !== undefined)
      return `${token.rawName} takes no value: write ${token.rawName} alone.`;
  }
  return undefined;
}

/** The options of a call. Ends the command under --help (0) and for what cannot be read (2, one sentence and the list); from
 * here on an error ends it with its sentence alone, unless --trace is given. */
export function readOptions<const O extends Record<string, Option>>(
  command: Command<O>,
  given: readonly string[] = process.argv.slice(2),
) {
  const args = joined(given, command.options);
  const known = { ...command.options, help: HELP, trace: TRACE };
  const fault = faultOf(command, args, known);
  if (fault) fail(`${fault} The options are:\n${listOf(command).join("\n")}`);
  const config = { args, options: command.options, allowPositionals: true, strict: true } as const;
  const asked = parseArgs({ ...config, options: { help: HELP, trace: TRACE }, strict: false }).values;
  if (asked.help) {
    console.log(helpOf(command));
    process.exit(0);
  }
  if (!asked.trace)
    process.on("uncaughtException", (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    });
  return parseArgs({ ...config, args: args.filter((arg) => arg !== "--trace") });
}

/** Prints a result, or writes it to the file of --out: seen from where npm was called, as a shell would. */
export function deliver(text: string, out: string | undefined): void {
  const ended = text.endsWith("\n") ? text : `${text}\n`;
  if (out === undefined) {
    process.stdout.write(ended);
    return;
  }
  const path = resolve(process.env.INIT_CWD ?? ".", out);
  try {
    writeFileSync(path, ended, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: "its folder does not exist: make it first",
      EISDIR: "that is a folder: name a file in it",
      ENOTDIR: "a part of the path is no folder: check the path",
      EACCES: "this user may not write there: choose another place",
      EROFS: "that place is read-only: choose another place",
      ENOSPC: "the disk is full: make room or choose another place",
    };
    fail(`--out ${out}: ${path} cannot be written, for ${reasons[code ?? ""] ?? `the system says ${code}`}.`);
  }
  console.error(`Written to ${path}.`);
}
