// Renders a film frame by frame. Content that does not change between frames is painted once.
import { applyPalette, GIFEncoder, quantize } from "gifenc";
import { CanvasPainter } from "../../export/canvas.ts";
import { delaysOf } from "../../export/gif-time.ts";
import { evenRect, I420, type PixelRect } from "../../export/i420.ts";
import { breathe, type Work } from "../../export/job.ts";
import { dayMarks, planSheet, sheetScene } from "../../export/sheet.ts";
import type { Made } from "../../export/sheet-files.ts";
import type { ExportWords } from "../../i18n/export.ts";
import { formatDay } from "../../i18n/locale.ts";
import type { Frame } from "../../pictures/film-plan.ts";
import { pictureInput } from "../../pictures/picture-input.ts";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import type { Mark } from "../../scene/mark.ts";
import type { Look } from "../../scene/style/look.ts";
import { loadPart } from "../../ui/late/part.ts";
import type { FilmFormat } from "./choices.ts";
import { handleMarks, type PageStuff, type SheetShape } from "./page.ts";
import { type Asked, makePage, type Page } from "./pages.ts";

export interface FilmOrder {
  stuff: PageStuff;
  asked: readonly Asked[];
  frames: readonly Frame[];
  fps: number;
  shape: SheetShape;
  scale: number;
  look: Look;
  words: ExportWords;
}

const isOfTheDay = (mark: Mark): boolean => mark.id.startsWith("day/");
const isHandle = (mark: Mark): boolean => mark.id === "cursor" || mark.id === "handle";
const even = (n: number): number => 2 * Math.round(n / 2);

/** Paints a frame on the canvas. Frames of one epoch share everything but day and handle. */
function painterOf(order: FilmOrder) {
  const { stuff, asked, shape, scale, look } = order;
  let base: { key: string; page: Page; plan: ReturnType<typeof planSheet> } | undefined;
  let [ground, canvas]: OffscreenCanvas[] = [];
  const feet = new Map<number, readonly string[]>();
  /** `parts`: where the picture may differ from the last one; undefined: everywhere. */
  return async ({ page: n, day }: Frame): Promise<Painted> => {
    const one = asked[n] as Asked;
    const state = { ...one.state, day };
    const world = stuff.atlas.worldOf(state);
    const byDay = shownBodies(world, state.layers).length > 0;
    const key = `${n} ${byDay ? day : world.epochOf(day)}`;
    const isNew = base?.key !== key;
    if (!base || isNew) {
      const page = await makePage(stuff, { ...one, state }, shape);
      // The address opens the step or the film's last day, not a day in between.
      const foot = feet.get(n) ?? (await makePage(stuff, one, shape)).sheet.foot;
      feet.set(n, foot);
      const sheet = { ...page.sheet, foot };
      // Reserve room for the widest day, so that the layout does not change between frames.
      const widest = page.input.locale.lines((t) => formatDay(WIDEST_DAY, t));
      const plan = planSheet({ ...sheet, day: widest });
      const { width, height } = sheet;
      ground ??= new OffscreenCanvas(even(width * scale), even(height * scale));
      canvas ??= new OffscreenCanvas(ground.width, ground.height);
      const context = ground.getContext("2d", { alpha: false });
      if (!context) throw new Error(order.words.tooLarge);
      context.fillStyle = look.colours.paper;
      context.fillRect(0, 0, ground.width, ground.height);
      const scene = sheetScene(sheet, plan);
      const marks = scene.marks
        .filter((m) => !isOfTheDay(m))
        .map(
          (m): Mark =>
            m.kind === "group" && m.id === "timeline" ? { ...m, children: m.children.filter((c) => !isHandle(c)) } : m,
        );
      new CanvasPainter(context, look, scale).paint({ ...scene, marks });
      base = { key, page, plan };
    }
    const context = canvas?.getContext("2d", { alpha: false, willReadFrequently: true });
    if (!context || !canvas || !ground) throw new Error(order.words.tooLarge);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(ground, 0, 0);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const painter = new CanvasPainter(context, look, scale);
    const input = pictureInput(stuff.atlas, state);
    const { plan, page } = base;
    for (const mark of dayMarks(
      page.sheet,
      plan,
      input.locale.lines((t) => formatDay(day, t)),
    ))
      painter.mark(mark, 1);
    const { x, y } = plan.timeline;
    painter.mark({ kind: "group", id: "hand", style: "none", x, y, children: handleMarks(input, plan.timeline) }, 1);
    const size = { width: canvas.width, height: canvas.height };
    const parts = [
      plan.day,
      { ...plan.timeline, x: x - OVER, width: plan.timeline.width + 2 * OVER, height: plan.timeline.height + OVER },
    ];
    return {
      canvas,
      key: `${key} ${day}`,
      ...(isNew ? {} : { parts: parts.map((p) => evenRect(scaled(p, scale), size)) }),
    };
  };
}

interface Painted {
  canvas: OffscreenCanvas;
  /** Frames of one key are the same picture. */
  key: string;
  parts?: readonly PixelRect[];
}

/** The handle stands out at the ends of the curve. */
const OVER = 10;
const scaled = ({ x, y, width, height }: PixelRect, k: number): PixelRect => ({
  x: x * k,
  y: y * k,
  width: width * k,
  height: height * k,
});

/** 28 September 2028, the widest text of a day. */
const WIDEST_DAY = 21_455 as Parameters<typeof formatDay>[0];

const CODECS = { mp4: ["avc", "hevc", "av1", "vp9"], webm: ["vp9", "vp8", "av1"] } as const;
/** What players take for granted, and many show whatever is said. */
const BROADCAST = { primaries: "bt709", transfer: "bt709", matrix: "bt709", fullRange: false } as const;
const ASKED = { mp4: "H.264", webm: "VP9" } as const;

export async function filmFile(name: string, format: FilmFormat, order: FilmOrder, work: Work): Promise<Made> {
  if (format === "gif") return gifFile(name, order, work);
  const paint = painterOf(order);
  const first = (await paint(order.frames[0] as Frame)).canvas;
  const [width, height] = [first.width, first.height];
  const bunny = await loadPart(() => import("./video.ts"));
  // WebKitGTK starts its codecs for what plays a film, and ends the page's process where one is encoded before that.
  document.createElement("video").canPlayType(`video/${format}`);
  const codec =
    typeof VideoEncoder === "undefined"
      ? null
      : await bunny.getFirstEncodableVideoCodec([...CODECS[format]], { width, height });
  if (codec === null) return { ...(await gifFile(name, order, work)), hint: order.words.noEncoder };
  const target = new bunny.BufferTarget();
  const output = new bunny.Output({
    format: format === "mp4" ? new bunny.Mp4OutputFormat() : new bunny.WebMOutputFormat(),
    target,
  });
  const source = new bunny.VideoSampleSource({ codec, bitrate: bunny.QUALITY_HIGH, keyFrameInterval: 5 });
  output.addVideoTrack(source, { frameRate: order.fps });
  const stored = new I420(width, height);
  try {
    await output.start();
    for (const [i, frame] of order.frames.entries()) {
      const { canvas, parts } = await paint(frame);
      const context = canvas.getContext("2d");
      // Only the day and the handle move between two frames of one epoch, and only they are read again.
      for (const part of (i === 0 ? undefined : parts) ?? [{ x: 0, y: 0, width, height }]) {
        const pixels = context?.getImageData(part.x, part.y, part.width, part.height).data;
        if (!pixels) throw new Error(order.words.tooLarge);
        stored.put(pixels, part);
      }
      const sample = new bunny.VideoSample(stored.data, {
        format: "I420",
        codedWidth: width,
        codedHeight: height,
        timestamp: i / order.fps,
        duration: 1 / order.fps,
        colorSpace: BROADCAST,
      });
      // Back-pressure: wait for the encoder, so that only a few frames are in memory.
      await source.add(sample);
      sample.close();
      if (i % 8 === 0) await breathe(work);
      work.report(i, order.frames.length);
    }
    work.signal.throwIfAborted();
    await output.finalize();
  } catch (error) {
    await output.cancel().catch(() => {});
    throw error;
  }
  const hint = codec === CODECS[format][0] ? {} : { hint: order.words.noCodec(ASKED[format], codec.toUpperCase()) };
  const blob = new Blob([target.buffer as ArrayBuffer], { type: `video/${format}` });
  return { name: `${name}.${format}`, blob, ...hint };
}

/** Consecutive identical frames are merged into one with a longer delay. */
async function gifFile(name: string, order: FilmOrder, work: Work): Promise<Made> {
  const paint = painterOf(order);
  const gif = GIFEncoder();
  const delays = delaysOf(order.frames.length, order.fps);
  /** `delay`: hundredths. */
  let waiting: { key: string; rgba: Uint8ClampedArray; width: number; height: number; delay: number } | undefined;
  const write = (): void => {
    if (!waiting) return;
    const palette = quantize(waiting.rgba, 256);
    const index = applyPalette(waiting.rgba, palette);
    gif.writeFrame(index, waiting.width, waiting.height, { palette, delay: 10 * waiting.delay });
  };
  for (const [i, frame] of order.frames.entries()) {
    work.report(i, order.frames.length);
    const delay = delays[i] ?? 0;
    if (delay === 0) continue;
    const { canvas, key } = await paint(frame);
    if (waiting?.key === key) {
      waiting.delay += delay;
      continue;
    }
    await breathe(work);
    write();
    const { width, height } = canvas;
    const rgba = canvas.getContext("2d")?.getImageData(0, 0, width, height).data;
    if (!rgba) throw new Error(order.words.tooLarge);
    waiting = { key, rgba, width, height, delay };
  }
  write();
  gif.finish();
  work.signal.throwIfAborted();
  return { name: `${name}.gif`, blob: new Blob([gif.bytes()], { type: "image/gif" }) };
}
