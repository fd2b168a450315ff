// Messages between the two windows of a presentation. Incoming messages are validated.
import * as v from "valibot";

const step = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999));
const query = v.pipe(v.string(), v.maxLength(8000));

/** Number of commands sent so far. A report repeats the number it has seen, so that outdated reports are recognised. */
const asked = v.pipe(v.number(), v.integer(), v.minValue(0));

const fromConsole = v.variant("type", [
  v.object({ type: v.literal("hello"), asked }),
  v.object({ type: v.literal("step"), asked, step }),
  v.object({ type: v.literal("view"), asked, query }),
  v.object({ type: v.literal("blank"), asked, colour: v.nullable(v.picklist(["black", "white"])) }),
]);
const fromAudience = v.object({
  type: v.literal("state"),
  asked,
  /** The view, as keys of the address. */
  query,
  tour: v.nullable(v.string()),
  step,
  blank: v.nullable(v.picklist(["black", "white"])),
  frozen: v.boolean(),
});

export type ConsoleMessage = v.InferOutput<typeof fromConsole>;
type Without<T> = T extends unknown ? Omit<T, "asked"> : never;
/** A command of the console, before it gets its number. */
export type PresenterCommand = Without<ConsoleMessage>;
export type AudienceMessage = v.InferOutput<typeof fromAudience>;

const reader =
  <T extends v.GenericSchema>(schema: T) =>
  (message: unknown): v.InferOutput<T> | undefined => {
    const read = v.safeParse(schema, message);
    return read.success ? read.output : undefined;
  };
export const readConsole = reader(fromConsole);
export const readAudience = reader(fromAudience);
