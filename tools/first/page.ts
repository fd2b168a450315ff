// What index.html brings before any script: the frame in both languages, both pictures, and the data without the paths that
// the pictures draw (ADR 18).
import { expandCore } from "../../src/data/compact.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import type { Payload } from "../../src/pictures/payload.ts";
import { pictureInputs } from "../../src/pictures/picture-input.ts";
import { takePaths } from "../../src/shell/drawn-paths.ts";
import { defaultState } from "../../src/store/schema.ts";
import { MARK } from "../../src/views/paint/mark-attributes.ts";
import { partText } from "../atlas/page-data.ts";
import { loadFrame, withoutScript } from "./frame.ts";
import { type FirstPicture, firstMap, firstNetwork } from "./picture.ts";

interface FirstPage {
  html: string;
  /** JSON of the blocks. */
  geo: string;
  placement: string;
}

const STAGE = /<div class="stage-planes">.*?<\/div>/g;

const about = (name: string, value: string | number | undefined): string =>
  value === undefined ? "" : ` data-${name}="${value}"`;

/** The stages of a frame, in order, with pictures in them. */
function withPictures(frame: string, pictures: readonly [string, FirstPicture][]): string {
  let i = 0;
  return frame.replace(STAGE, (stage) => {
    const [kind, picture] = pictures[i++] ?? [];
    if (!kind || !picture) throw new Error("the first frame has more stages than there are pictures");
    const planes = [...picture.planes];
    return (
      stage
        .replace(
          "<div",
          `<div data-first="${kind}" data-fit="${picture.fit}"${about("home", picture.home)}${about("reach", picture.reach)}`,
        )
        // Where no script runs, the browser fits it.
        .replaceAll(' width="0" height="0"', ` viewBox="0 0 ${picture.fit.split(" ").slice(0, 2).join(" ")}"`)
        .replaceAll('patternTransform="scale(1)"', `patternTransform="scale(${(1 / picture.scale).toFixed(2)})"`)
        .replace(/<g data-plane=""><\/g>/g, () => `<g data-plane="">${planes.shift() ?? ""}</g>`)
    );
  });
}

/** As `drawnPaths` reads them in the page. Throws if the land is not that of the shapes. */
function pathsIn(html: string, { shapes }: Payload["geo"]): Map<string, string> {
  const land = new RegExp(`<g ${MARK}="land".*?</g>`).exec(html)?.[0].match(/<path /g)?.length;
  if (land !== shapes.length) throw new Error(`the first picture draws ${land} of ${shapes.length} shapes of land`);
  let i = 0;
  return new Map(
    [...html.matchAll(new RegExp(`<path(?: ${MARK}="([^"]+)")? d="([^"]*)" class`, "g"))].map((m) => [
      m[1] ?? `land/${shapes[i++]?.id}`,
      m[2] ?? "",
    ]),
  );
}

async function make(): Promise<FirstPage> {
  const payload: Payload = {
    dataset: expandCore(JSON.parse(partText("dataset"))),
    geo: JSON.parse(partText("geo")),
    placement: JSON.parse(partText("placement")),
  };
  const world = indexWorld(payload.dataset);
  const state = defaultState(world, "en");
  const inputs = pictureInputs({
    worldOf: () => world,
    bodyWorlds: { now: () => ({ status: "none" }) },
    eventsOf: () => [],
  });
  const firstFrame = await loadFrame();
  const [en, ja] = (["en", "ja"] as const).map((lang) =>
    // The language is said once, around it.
    withoutScript(firstFrame(payload, lang)).replaceAll(` lang="${lang}"`, ""),
  );
  const pictures = withPictures(en ?? "", [
    ["map", firstMap(inputs.map(state), payload)],
    ["network", firstNetwork(inputs.network(state), payload)],
  ]);
  // Drawn once; public/first-paint.js moves the pictures to the language that is shown.
  const html = `<div id="first"><div lang="en">${pictures}</div><div lang="ja">${(ja ?? "").replace(STAGE, "")}</div></div>`;
  takePaths(payload, pathsIn(html, payload.geo));
  return { html, geo: JSON.stringify(payload.geo), placement: JSON.stringify(payload.placement) };
}

let made: Promise<FirstPage> | undefined;

/** Once a process: the hosted and the single-file form share it. */
export function firstPage(): Promise<FirstPage> {
  made ??= make();
  return made;
}
