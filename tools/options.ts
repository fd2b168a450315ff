// Options of the `npm run` commands: parsing, --help, and errors in one sentence with the list of options.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";

interface Option {
  type: "string" | "boolean";
  /** Placeholder for the value in the list, e.g. "DATE". */
  value?: string;
  default?: string | boolean;
  /** Description, one line. */
  says: string;
}

export interface Command<O extends Record<string, Option> = Record<string, Option>> {
  /** Name of the npm script, or the whole call of what is none. */
  name: string;
  /** Description, one or two sentences. */
  does: string;
  /** Positional arguments, e.g. "[FOLDER]"; if left out, none are allowed. */
  operands?: string;
  options: O;
  /** Arguments after `npm run NAME`. */
  examples: readonly string[];
}

const HELP = { type: "boolean", says: "this list" } as const;
const TRACE = { type: "boolean", says: "where in the code an error arose" } as const;

/** For commands that print a result: redirecting stdout includes npm's own lines, and some shells write UTF-16. */
export const OUT = {
  type: "string",
  value: "FILE",
  says: "writes the result there, as UTF-8, instead of printing it",
} as const;

/** Prints a message and exits with code 2 (usage error). */
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
  if (name.includes(" ")) return `${name} ${rest}`.trimEnd();
  const run = name === "start" || name === "test" ? `npm ${name}` : `npm run ${name}`;
  return rest === "" ? run : `${run} -- ${rest}`;
};

/** Text of --help. */
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

/** Joins options with values that begin with a minus and a digit, e.g. southern latitudes, so that they are not options. */
const joined = (args: readonly string[], options: Record<string, Option>): string[] => {
  const takesValue = (arg: string | undefined): boolean =>
    arg !== undefined && options[arg.slice(2)]?.type === "string";
  return args.flatMap((arg, i) => {
    const next = args[i + 1];
    if (takesValue(arg) && arg.startsWith("--") && next !== undefined && /^-\d/.test(next)) return [`${arg}=${next}`];
    return takesValue(args[i - 1]) && args[i - 1]?.startsWith("--") && /^-\d/.test(arg) ? [] : [arg];
  });
};

/** Error sentence for invalid arguments; undefined if they are valid. */
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

/**
 * Parses the options of a call. Exits for --help (code 0) and invalid arguments (code 2, with the list of options). Later
 * errors end the command with their message only, unless --trace is given.
 */
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
  // Once, though the lines of a list are read like commands.
  if (!asked.trace && process.listenerCount("uncaughtException") === 0)
    process.on("uncaughtException", (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    });
  return parseArgs({ ...config, args: args.filter((arg) => arg !== "--trace") });
}

/** Prints a result or writes it to the file of --out, relative to the folder where npm was called. */
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
      ENOTDIR: "a part of the path is not a folder: check the path",
      EACCES: "this user may not write there: choose another place",
      EROFS: "that place is read-only: choose another place",
      ENOSPC: "the disk is full: make room or choose another place",
    };
    fail(`--out ${out}: ${path} cannot be written, for ${reasons[code ?? ""] ?? `the system says ${code}`}.`);
  }
  console.error(`Written to ${path}.`);
}
