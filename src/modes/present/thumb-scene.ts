// The picture of a step, small and still: what leads on the wall, from there where its camera goes to. Of a chart only its curve.
import type { StoryStep } from "../../data/story.ts";
import { memoize } from "../../model/memoize.ts";
import { isInPage } from "../../pictures/lens.ts";
import { mapPicture } from "../../pictures/map-picture.ts";
import { networkPicture } from "../../pictures/network-picture.ts";
import { type PictureInputs, pictureInputs } from "../../pictures/picture-input.ts";
import { timelinePicture } from "../../pictures/timeline-picture.ts";
import { type Camera, cameraOn, type Size } from "../../scene/camera.ts";
import type { Mark, Scene } from "../../scene/mark.ts";
import { cameraOnPart } from "../../scene/network/part.ts";
import type { Placement } from "../../scene/network/types.ts";
import type { AtlasState } from "../../store/state.ts";
import { stateOfStep } from "../../store/story.ts";
import { toolOf } from "../../store/view-ids.ts";
import type { Atlas } from "../../views/atlas.ts";
import { frameAround, partFrame, regionFrame } from "../../views/map/frames.ts";
import { toldParties } from "../../views/map/told.ts";
import { toldPictures } from "./telling.ts";

/** Apart from the screen's, whose last results stay kept. */
const inputsOf = memoize((atlas: Atlas): PictureInputs => pictureInputs(atlas));

const WHOLE: Camera = { k: 1, x: 0, y: 0 };

const withoutNames = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((m): Mark[] => {
    if (m.kind === "text" || m.style === "name-leader" || m.style === "leader") return [];
    return [m.kind === "group" ? { ...m, children: withoutNames(m.children) } : m];
  });

async function mapScene(atlas: Atlas, state: AtlasState, size: Size): Promise<Mark[]> {
  const { worldOf } = atlas;
  const geo = isInPage(state, atlas.geo) ? atlas.geo : (await atlas.maps())(state);
  const told = toldParties(state.selection, worldOf(state));
  const part =
    (state.camera && partFrame(geo, size, state.camera)) ??
    (told.length > 0 ? frameAround(geo, size, [state.focal, ...told]) : undefined) ??
    (state.region === undefined ? undefined : regionFrame(geo, size, state.region));
  const { k, x, y } = geo.projection === "globe" ? WHOLE : cameraOn(part, size, 1);
  const { marks } = mapPicture(inputsOf(atlas).map(state), geo, size, k, undefined, true);
  return [{ kind: "group", id: "camera", style: "none", x, y, scale: k, children: marks }];
}

export async function thumbScene(atlas: Atlas, placement: Placement, step: StoryStep, size: Size): Promise<Scene> {
  const { store, defaults, factsOf } = atlas;
  const inputs = inputsOf(atlas);
  const now = store.getState();
  const state = { ...now, ...stateOfStep(step, now, defaults, factsOf(now)), hover: undefined, dragged: {} };
  const around = state.focal === now.focal ? placement : await atlas.placings.placed(state.focal);
  const marks = toolOf(state.views)
    ? timelinePicture(inputs.timeline(state), { ...size, textSize: 1 })
    : toldPictures(state, false)[0] === "map"
      ? await mapScene(atlas, state, size)
      : networkPicture(inputs.network(state), around, size, cameraOnPart(around, size, state.networkCamera), undefined)
          .marks;
  return { ...size, marks: withoutNames(marks) };
}
