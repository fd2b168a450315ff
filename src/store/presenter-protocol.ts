// Messages between the windows of talks. Every one carries the id of its talk; whatever comes in is validated.
import * as v from "valibot";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const step = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999));
const query = v.pipe(v.string(), v.maxLength(8000));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/));
const tour = v.optional(v.pipe(v.string(), v.maxLength(100)));
const time = v.pipe(v.number(), v.finite());
const blank = v.optional(v.picklist(["black", "white"]));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const point = v.optional(v.object({ x: share, y: share }));
const view = v.optional(query);
const clock = v.object({ before: time, since: v.optional(time) });
const shown = v.object({ step, told: count, view, blank, progress: v.boolean(), laser: v.boolean(), point });

/** What a window keeps of a talk over a reload, and hands over to a window that comes anew. */
const talk = v.object({
  id,
  tour,
  count,
  shown,
  held: v.optional(shown),
  frozen: v.boolean(),
  clock,
});

const command = v.variant("type", [
  v.object({ type: v.literal("by"), steps: v.picklist([1, -1]) }),
  v.object({ type: v.literal("go"), step }),
  v.object({ type: v.literal("first") }),
  v.object({ type: v.literal("last") }),
  v.object({ type: v.literal("view"), view }),
  v.object({ type: v.literal("blank"), colour: blank }),
  v.object({ type: v.literal("progress"), on: v.boolean() }),
  v.object({ type: v.literal("laser"), on: v.boolean() }),
  v.object({ type: v.literal("point"), at: point }),
  v.object({ type: v.literal("show"), shown }),
  v.object({ type: v.literal("freeze"), on: v.boolean() }),
  v.object({ type: v.literal("hold") }),
  v.object({ type: v.literal("release") }),
  v.object({ type: v.literal("clock"), to: v.picklist(["run", "pause", "reset"]) }),
]);

const message = v.variant("type", [
  /** Of a presenter's window; without a talk it asks all. */
  v.object({ type: v.literal("hello"), talk: v.optional(id) }),
  /** `asked`: number of commands that this window has sent. */
  v.object({ type: v.literal("command"), talk: id, asked: count, command }),
  /** A presenter's window without its audience gives its talk to another window that tells the same story. */
  v.object({ type: v.literal("adopt"), talk: id, with: talk }),
  /** Of an audience's window. */
  v.object({
    type: v.literal("report"),
    talk: id,
    born: time,
    /** Commands heard from each presenter's window, so that a report sent before the last of them is recognised. */
    heard: v.record(v.string(), count),
    state: talk,
    title: v.optional(v.pipe(v.string(), v.maxLength(8000))),
    /** The viewer's settings, as keys of the address. */
    viewer: query,
    width: time,
    height: time,
  }),
  /** `ended`: by whoever told it; else the window is closed or reloaded. */
  v.object({ type: v.literal("bye"), talk: id, ended: v.boolean() }),
]);

export type TalkMessage = v.InferOutput<typeof message>;
export type Report = Extract<TalkMessage, { type: "report" }>;

const reader =
  <T extends v.GenericSchema>(schema: T) =>
  (from: unknown): v.InferOutput<T> | undefined => {
    const read = v.safeParse(schema, from);
    return read.success ? read.output : undefined;
  };
export const readMessage = reader(message);
export const readTalk = reader(talk);
export const readCommand = reader(command);

/** Between the presenter's window and the picture of the hall inside it. */
const toMirror = v.object({ type: v.literal("mirror"), state: talk, viewer: query });
const fromMirror = v.variant("type", [
  v.object({ type: v.literal("ready") }),
  v.object({ type: v.literal("do"), command }),
  v.object({ type: v.literal("key"), key: v.picklist(["overview", "full", "hold", "keys", "escape"]) }),
  /** The caption does not fit on the wall. */
  v.object({ type: v.literal("cut"), isCut: v.boolean() }),
]);
export type ToMirror = v.InferOutput<typeof toMirror>;
export type FromMirror = v.InferOutput<typeof fromMirror>;
export const readToMirror = reader(toMirror);
export const readFromMirror = reader(fromMirror);
