// Makes an exported page from any state: the same pictures as on screen, with title, sources and notes.

import { isoOf } from "../../data/day.ts";
import type { Source } from "../../data/details.ts";
import type { PartyId } from "../../data/types.ts";
import { SHEET_SIZES, type Sheet, type SheetPicture } from "../../export/sheet.ts";
import { conditionsOf } from "../../i18n/conditions.ts";
import { networkNumbers } from "../../i18n/counting.ts";
import { EXPORT } from "../../i18n/export.ts";
import { formatDay, type Locale, localeOf, wordsIn } from "../../i18n/locale.ts";
import { refName } from "../../i18n/names.ts";
import { publishersOf } from "../../i18n/publisher.ts";
import { atlasTitle, centreName, fullTitle } from "../../i18n/title.ts";
import { WORK } from "../../i18n/work.ts";
import { coverageOn } from "../../model/coverage/coverage.ts";
import { firstDay } from "../../model/world/world.ts";
import { worldviewNamed } from "../../model/world/worldview.ts";
import { geographyOf } from "../../pictures/geography.ts";
import { legendOf, stylesIn } from "../../pictures/legend.ts";
import { isInPage } from "../../pictures/lens.ts";
import { mapPicture } from "../../pictures/map-picture.ts";
import { networkPicture } from "../../pictures/network-picture.ts";
import {
  bodyWorldOf,
  type PictureInput,
  type PictureInputs,
  type PictureState,
  pictureInput,
  pictureInputs,
} from "../../pictures/picture-input.ts";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import { shownFigures } from "../../pictures/shown-figures.ts";
import { timelinePicture } from "../../pictures/timeline-picture.ts";
import { cameraOn, type Size } from "../../scene/camera.ts";
import type { MapSource } from "../../scene/geo/map-source.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { createLayoutMap, type LayoutMap } from "../../scene/map/layout.ts";
import { createPlaceNodes, placeNodes } from "../../scene/map/places.ts";
import type { Mark } from "../../scene/mark.ts";
import { createLayoutNetwork, type LayoutNetwork } from "../../scene/network/layout.ts";
import { cameraOnPart } from "../../scene/network/part.ts";
import type { Placement } from "../../scene/network/types.ts";
import type { Look } from "../../scene/style/look.ts";
import { timelineFrame, xOf } from "../../scene/timeline/scene.ts";
import type { AtlasState } from "../../store/state.ts";
import { isPicture, type PictureId, type ToolId } from "../../store/view-ids.ts";
import { loadPart } from "../../ui/late/part.ts";
import type { Atlas } from "../atlas.ts";
import { partFrame, regionFrame } from "../map/frames.ts";
import { viewOf } from "../registry.ts";
import { viewWords } from "../view-words.ts";
import { type ToolStage, toolStage } from "./tool-stage.tsx";
import { whoseData } from "./whose-data.ts";

export type SheetShape = keyof typeof SHEET_SIZES;

/** Data and code that must be loaded before pages can be drawn. */
export interface PageStuff {
  atlas: Atlas;
  /** Separate from the screen's inputs, so that the two do not evict each other's memoised results. */
  inputs: PictureInputs;
  /** Positions of the nodes, including hypothetical ones, around the centre of the screen, and around those of the states. */
  placement: Placement;
  around: ReadonlyMap<PartyId, Placement>;
  source: MapSource | undefined;
  bodies: typeof import("../../pictures/body-pictures.ts") | undefined;
  sources: ReadonlyMap<string, Source>;
  /** Where views beside the pictures are taken; undefined: they are left out. End it when the pages are made. */
  tools: ToolStage | undefined;
  /** The frames of a film share them. */
  layouts: { map: LayoutMap; network: LayoutNetwork };
}

/** Of states around another party than the screen shows, as a story may have them, and around its own while that is still placed. */
async function placementsAround(atlas: Atlas, states: readonly AtlasState[]): Promise<ReadonlyMap<PartyId, Placement>> {
  const shown = atlas.store.getState().focal;
  const others = [...new Set(states.map((s) => s.focal))].filter(
    (focal) => focal !== shown || atlas.placings.now(focal).status !== "ready",
  );
  return new Map(await Promise.all(others.map(async (focal) => [focal, await atlas.placings.placed(focal)] as const)));
}

/** Loads what the states need. */
export async function preparePages(
  atlas: Atlas,
  placement: Placement,
  states: readonly AtlasState[],
  look?: Look,
): Promise<PageStuff> {
  const details = await atlas.details();
  const needsLand = states.some((s) => !isInPage(s, atlas.geo));
  const needsBodies = states.some((s) => shownBodies(atlas.worldOf(s), s.layers).length > 0);
  if (needsBodies) {
    atlas.bodyWorlds.ask();
    await new Promise<void>((done, fail) => {
      const look = (): void => {
        const { status } = atlas.bodyWorlds.now();
        if (status === "ready") done();
        else if (status === "failed") fail(new Error("the bodies could not be loaded"));
        else return;
        off();
      };
      const off = atlas.bodyWorlds.subscribe(look);
      queueMicrotask(look);
    });
  }
  return {
    atlas,
    inputs: pictureInputs(atlas),
    placement,
    around: await placementsAround(atlas, states),
    source: needsLand ? await atlas.maps() : undefined,
    bodies: needsBodies ? await loadPart(() => import("../../pictures/body-pictures.ts")) : undefined,
    sources: new Map(details.sources.map((s) => [s.id, s])),
    tools: look && toolStage(atlas, look),
    layouts: { map: createLayoutMap(createPlaceNodes()), network: createLayoutNetwork() },
  };
}

/** Map of a state. A globe is rotated to the state's region, as on screen. */
export function geoOf({ atlas, source }: PageStuff, state: PictureState): GeoPackage {
  if (!source || isInPage(state, atlas.geo)) return atlas.geo;
  const box = atlas.dataset.meta.regions.find((r) => r.id === state.region)?.box;
  if (state.projection !== "globe" || state.rotation || !box) return source(state);
  const [west, south, east, north] = box;
  return source({ ...state, rotation: [west + ((east - west + 360) % 360) / 2, (south + north) / 2] });
}

function mapMarks(stuff: PageStuff, input: PictureInput, size: Size): readonly Mark[] {
  const { world, state, locale } = input;
  const { inputs } = stuff;
  const geo = geoOf(stuff, state);
  const camera = state.camera
    ? cameraOn(partFrame(geo, size, state.camera), size, 1)
    : cameraOn(state.region === undefined ? undefined : regionFrame(geo, size, state.region), size);
  const { k } = camera;
  const marks = [...mapPicture(inputs.map(state), geo, size, k, stuff.layouts.map).marks];
  const bodies = bodyWorldOf(stuff.atlas, world, state);
  if (stuff.bodies && bodies && shownBodies(world, state.layers).length > 0) {
    const { mapBodies, seatWords } = stuff.bodies;
    marks.push(
      ...mapBodies(
        { bodies, geoOf: () => geo, place: placeNodes, ...size, k },
        seatWords(locale),
      )(inputs.bodies(state)),
    );
  }
  return k === 1
    ? marks
    : [{ kind: "group", id: "camera", style: "none", x: camera.x, y: camera.y, scale: k, children: marks }];
}

export function networkMarks(stuff: PageStuff, input: PictureInput, size: Size): readonly Mark[] {
  const { world, state } = input;
  const { atlas, inputs } = stuff;
  const placement = stuff.around.get(state.focal) ?? stuff.placement;
  const network = inputs.network(state);
  const camera = cameraOnPart(placement, size, state.networkCamera);
  const morph = state.morph < 1 ? geographyOf(atlas.geo, world, size)(network, camera) : undefined;
  const marks = [...networkPicture(network, placement, size, camera, morph, stuff.layouts.network).marks];
  const bodies = bodyWorldOf(atlas, world, state);
  if (stuff.bodies && bodies && shownBodies(world, state.layers).length > 0)
    marks.push(...stuff.bodies.networkBodies({ bodies, ...size, camera }, placement)(inputs.bodies(state)));
  return marks;
}

/** Size of the curve's years, page units. */
const CURVE_TEXT = 10.5;

/** The curve with the handle at the day. Lengths are page units. */
const timelineMarks = ({ inputs }: PageStuff, { state }: PictureInput, size: Size): Mark[] =>
  timelinePicture(inputs.timeline(state), { ...size, textSize: CURVE_TEXT });
export function handleMarks({ world, state }: PictureInput, size: Size): Mark[] {
  const [from, to] = [firstDay(world, state.range), world.dataset.meta.asOf];
  const frame = timelineFrame({ ...size, textSize: CURVE_TEXT });
  const x = xOf(state.day, from, to, frame);
  return [
    { kind: "line", id: "cursor", style: "cursor", x1: x, x2: x, y1: 2, y2: frame.base },
    { kind: "circle", id: "handle", style: "handle", x, y: frame.base, r: 7 },
  ];
}

/** Sources of everything in force, signed or assisted on the day and of the trade figures, most cited first. */
export function sourcesOfView(
  { sources }: Pick<PageStuff, "sources">,
  { world, snapshot, state }: PictureInput,
): Source[] {
  const claims = [...snapshot.ties, ...snapshot.assistance].flatMap((t) => t.since?.sources ?? []);
  const trade = coverageOn(world, snapshot.from, state)?.table.sources ?? [];
  const uses = new Map<string, number>();
  for (const id of [...trade, ...claims]) uses.set(id, (uses.get(id) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1]).flatMap(([id]) => sources.get(id) ?? []);
}

const BOTH = localeOf("both");

export interface PageText {
  title?: readonly string[] | undefined;
  /** In place of the pictures; what it shows is taken later. */
  tool?: ToolId | undefined;
  sources?: readonly Source[] | undefined;
}

/** Title of the dataset and the selection: `Japan’s economic partnerships: CPTPP, Viet Nam`. */
export function titleOf({ world, state, locale }: PictureInput): string[] {
  return locale.languages.map((language) => {
    const chosen = state.selection.map((ref) => refName(ref, world, language));
    const joint = language === "ja" ? "：" : ": ";
    return chosen.length === 0
      ? fullTitle(world, language)
      : `${wordsIn(atlasTitle(world).title, language)}${joint}${chosen.join(language === "ja" ? "、" : ", ")}`;
  });
}

/** What a view beside the pictures is asked; a view of a package's own making has its name only. */
const questionOf = (tool: ToolId, locale: Locale): string[] =>
  locale.lines((t, language) => WORK[language].asks[tool] ?? viewOf(tool).title(t, language));

/** Maximum number of publishers named on a page; its address leads to all of them. */
const MAX_PUBLISHERS = 12;

/** Address of the view without the story. Always includes the day, because the default day changes with new data. */
export function addressOfView({ address }: Atlas, state: AtlasState, tool: ToolId | undefined): string {
  const views = state.views.filter((v) => isPicture(v) || v === tool);
  const plain = address({ ...state, mode: "explore", tour: undefined, step: 1, views });
  if (/[?&]date=/.test(plain)) return plain;
  return `${plain}${plain.includes("?") ? "&" : "?"}date=${isoOf(state.day)}`;
}

/** The page of a state. Pictures are drawn lazily. */
export function pageOf(
  stuff: PageStuff,
  state: AtlasState,
  shape: SheetShape,
  text?: PageText,
): { sheet: Sheet; input: PictureInput; address: string } {
  const { atlas } = stuff;
  const input = pictureInput(atlas, state);
  const { world, locale } = input;
  const { meta } = world.dataset;
  const kinds: readonly PictureId[] = state.views.filter(isPicture);
  const drawn = new Map<string, readonly Mark[]>();
  const draw = (kind: PictureId, size: Size): readonly Mark[] => {
    const key = `${kind} ${size.width} ${size.height}`;
    const known = drawn.get(key);
    const made = known ?? (kind === "map" ? mapMarks : networkMarks)(stuff, input, size);
    drawn.set(key, made);
    return made;
  };
  const tool = text?.tool;
  const pictures = (tool ? [] : kinds.length === 0 ? (["map", "network"] as const) : kinds).map(
    (kind): SheetPicture => ({
      kind,
      label: locale.text((t, language) => t[kind].label(centreName(world, language))),
      draw: (size) => draw(kind, size),
    }),
  );
  // A trial size, to find the styles for the legend; they hardly depend on the size.
  const probe = { width: 760, height: 500 };
  const styles = new Set(pictures.flatMap((p) => [...stylesIn(p.draw(probe))]));
  const withMap = pictures.some((p) => p.kind === "map");
  const cited = text?.sources?.length ? text.sources : sourcesOfView(stuff, input);
  const address = addressOfView(atlas, state, tool);
  const notes = withMap
    ? locale.lines((_, language) => wordsIn(worldviewNamed(meta, geoOf(stuff, state).worldview).note, language))
    : [];
  const { lead } = locale;
  const words = EXPORT[lead].sheet;
  const publishers = publishersOf(cited, lead);
  const named = words.publishers(publishers.slice(0, MAX_PUBLISHERS), publishers.length - MAX_PUBLISHERS);
  const counted = pictures.some((p) => p.kind === "network")
    ? `${networkNumbers(world, input.snapshot, state.rule, lead)}`
    : undefined;
  const made = [counted, whoseData(atlas, lead), words.made, address].filter(Boolean).join(" · ");
  const conditions = conditionsOf(state, BOTH);
  const sheet: Sheet = {
    ...SHEET_SIZES[shape],
    lang: lead,
    title: text?.title ?? (tool ? questionOf(tool, locale) : titleOf(input)),
    words: viewWords(atlas, state, text?.title),
    day: locale.lines((t) => formatDay(state.day, t)),
    ...(conditions.length > 0 ? { mark: conditions.join(" · ") } : {}),
    pictures,
    figures: shownFigures(stuff.inputs.figures(state)).map((f) => ({
      value: f.print(locale.t),
      label: locale.text(f.label),
      more: locale.text(f.more),
    })),
    timeline: (size) => [...timelineMarks(stuff, input, size), ...handleMarks(input, size)],
    legend: tool ? [] : legendOf(input, styles, withMap),
    foot: [`${words.sources}: ${named}`, ...notes, made],
  };
  return { sheet, input, address };
}
