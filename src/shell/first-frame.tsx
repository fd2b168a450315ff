// The frame of the default state as HTML, made by the build for index.html (tools/first, ADR 18). The page
// never loads this file.
import { renderToString } from "react-dom/server";
import { indexWorld } from "../model/world/world.ts";
import { App } from "../modes/App.tsx";
import type { Payload } from "../pictures/payload.ts";
import { addressedOf } from "../store/address.ts";
import { defaultState } from "../store/schema.ts";
import { createAtlasStore, type Lang } from "../store/state.ts";
import { AtlasContext, type Exchange } from "../views/atlas.ts";
import { atlasParts } from "./atlas-parts.ts";
import { createAtlas } from "./create-atlas.ts";
import { builtSource } from "./source.ts";

/** Nobody opens another atlas before there is one. */
const NO_OTHER: Exchange = {
  show: () => {},
  back: () => {},
  reference: () => Promise.reject(new Error("the first frame is a picture: nothing can be asked of it")),
};

/** What the page looks like before anything of it can be measured: its pictures are empty. */
export function firstFrame(payload: Payload, lang: Lang): string {
  const today = indexWorld(payload.dataset);
  const initial = defaultState(today, lang);
  const atlas = createAtlas(
    atlasParts(builtSource(payload), today, addressedOf(initial), NO_OTHER),
    createAtlasStore(initial),
    {
      painted: () => {},
      drawn: Promise.resolve(),
    },
  );
  return renderToString(
    <AtlasContext value={atlas}>
      <App />
    </AtlasContext>,
  );
}
