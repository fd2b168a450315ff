// What two windows of a presentation say to each other. Everything that comes in is parsed.
import * as v from "valibot";

const step = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999));
const query = v.pipe(v.string(), v.maxLength(8000));

const fromConsole = v.variant("type", [
  v.object({ type: v.literal("hello") }),
  v.object({ type: v.literal("step"), step }),
  v.object({ type: v.literal("view"), query }),
  v.object({ type: v.literal("blank"), colour: v.nullable(v.picklist(["black", "white"])) }),
]);
const fromAudience = v.object({
  type: v.literal("state"),
  /** The view, by the keys of the address. */
  query,
  tour: v.nullable(v.string()),
  step,
  blank: v.nullable(v.picklist(["black", "white"])),
  frozen: v.boolean(),
});

export type ConsoleMessage = v.InferOutput<typeof fromConsole>;
export type AudienceMessage = v.InferOutput<typeof fromAudience>;

const reader =
  <T extends v.GenericSchema>(schema: T) =>
  (message: unknown): v.InferOutput<T> | undefined => {
    const read = v.safeParse(schema, message);
    return read.success ? read.output : undefined;
  };
export const readConsole = reader(fromConsole);
export const readAudience = reader(fromAudience);
