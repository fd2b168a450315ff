// Which atlas the page begins with: a package that the address names, one that the device keeps, else the one of the build.

import { loadPart } from "../ui/late/part.ts";
import type { Exchange } from "../views/atlas.ts";
import { hasKept } from "../views/data/kept-mark.ts";
import { DATA_KEY } from "./address-bar.ts";
import { type AtlasSource, ownSource } from "./source.ts";

interface First {
  source: AtlasSource;
  /** Something else was asked for and could not be opened: the view that says why. */
  isRefused: boolean;
}

/** An embedding page has chosen what it shows; what somebody keeps is for their own window. */
const isFramed = (): boolean => window.parent !== window;

/** Never rejects. */
export async function openAtStart(
  root: HTMLElement,
  built: AtlasSource,
  reference: Exchange["reference"],
): Promise<First> {
  const address = new URLSearchParams(location.search).get(DATA_KEY) ?? undefined;
  if (address === undefined && (isFramed() || !hasKept())) return { source: built, isRefused: false };
  try {
    const { openFirst, showOpening } = await loadPart(() => import("../views/data/at-start.ts"));
    const done = showOpening(root);
    const opened = await openFirst(address, reference).finally(done);
    return opened ? { source: ownSource(...opened), isRefused: false } : { source: built, isRefused: true };
  } catch {
    return { source: built, isRefused: true };
  }
}
