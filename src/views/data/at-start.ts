// Opens the package that the address names or the device keeps, before the first atlas is shown.
import { LIMITS, megabytes } from "../../data/archive/limits.ts";
import { issueOf } from "../../data/package/issue.ts";
import { PACKAGE_FILE, parsePackage } from "../../data/package/schema.ts";
import { OWN_DATA } from "../../i18n/own-data.ts";
import { PLACEMENT_FILE } from "../../scene/placing/stored.ts";
import type { Exchange } from "../atlas.ts";
import { forget, readKept } from "./kept.ts";
import { awaitFiles, cancelOpening, followOpening, openWanted, tellEnd } from "./opening.ts";

const PATIENCE_MS = 400;
/** A browser whose storage is damaged may never answer. */
const KEPT_PATIENCE_MS = 10_000;

type Reference = Exchange["reference"];
type First = Awaited<ReturnType<typeof openWanted>>;

/** On the origin of the page and nowhere else; undefined otherwise. */
function ownUrl(address: string): URL | undefined {
  if (!URL.canParse(address, location.href)) return undefined;
  const url = new URL(address, location.href);
  return url.origin === location.origin && /^https?:$/.test(url.protocol) ? url : undefined;
}

async function fetched(url: URL, signal: AbortSignal): Promise<Uint8Array | undefined> {
  const answer = await fetch(url, { credentials: "same-origin", cache: "no-cache", signal });
  if (!answer.ok) return undefined;
  const announced = Number(answer.headers.get("content-length") ?? 0);
  if (announced > LIMITS.brought) throw new RangeError(megabytes(announced));
  return new Uint8Array(await answer.arrayBuffer());
}

/** A folder is known by its datapackage.json, which says what else belongs to it. */
async function folderAt(url: URL, signal: AbortSignal): Promise<Map<string, Uint8Array> | undefined> {
  const json = await fetched(url, signal);
  if (!json) return undefined;
  const files = new Map([[PACKAGE_FILE, json]]);
  const { description } = parsePackage(new TextDecoder().decode(json));
  // The faults of the description are told when the package is read.
  for (const path of [...(description?.resources.map((r) => r.path) ?? []), PLACEMENT_FILE]) {
    const at = new URL(path, url);
    const isBelow = at.origin === url.origin && at.pathname.startsWith(new URL(".", url).pathname);
    const bytes = isBelow ? await fetched(at, signal) : undefined;
    if (bytes) files.set(path, bytes);
  }
  return files;
}

async function fromAddress(address: string, reference: Reference): Promise<First> {
  const no = (found: string, expected: string, cause = ""): undefined =>
    tellEnd({
      kind: "faults",
      from: address,
      issues: [issueOf(address, found, expected, cause)],
      told: [],
    }) as undefined;
  const url = ownUrl(address);
  if (!url) return no("is not on the host of this page", "a path on the same host, as packages/mine.zip");
  const isFile = /\.(zip|xlsx)$/i.test(url.pathname);
  const description = url.pathname.endsWith(`/${PACKAGE_FILE}`)
    ? url
    : new URL(PACKAGE_FILE, url.href.replace(/[?#].*$/, "").replace(/\/?$/, "/"));
  try {
    const name = decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf("/") + 1));
    const files = await awaitFiles(address, async (signal) => {
      if (!isFile) return folderAt(description, signal);
      const bytes = await fetched(url, signal);
      return bytes && new Map([[name, bytes]]);
    });
    if (files === "cancelled" || files === "slow") return tellEnd({ kind: files, from: address }) as undefined;
    if (!files) return no("was not found", "a .zip or a folder with a datapackage.json", "a wrong path?");
    return await openWanted({ from: address, files, address }, reference);
  } catch (error) {
    return no("could not be loaded", "a package on the host of this page", error instanceof Error ? error.message : "");
  }
}

/** Words of the page before there is an atlas. */
const wordsOfPage = (): (typeof OWN_DATA)["en"] => OWN_DATA[document.documentElement.lang === "ja" ? "ja" : "en"];

/** What stands in the page meanwhile, with a way out. Returns a function that takes it away. */
export function showOpening(root: HTMLElement): () => void {
  const words = wordsOfPage();
  const box = document.createElement("div");
  box.className = "failure";
  box.setAttribute("role", "status");
  const said = document.createElement("p");
  const instead = document.createElement("button");
  instead.type = "button";
  instead.className = "text-button";
  instead.textContent = words.builtInstead;
  instead.addEventListener("click", cancelOpening);
  box.append(said, instead);
  const off = followOpening((opening) => {
    if (opening.kind === "working") said.textContent = words.working(opening.from, opening.stage, opening.share);
  });
  // What is quick is not told.
  const timer = setTimeout(() => root.replaceChildren(box), PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    off();
    box.remove();
  };
}

/** Undefined where the built atlas is to be shown: then the view of one’s own data says why. */
export async function openFirst(address: string | undefined, reference: Reference): Promise<First> {
  if (address !== undefined) return fromAddress(address, reference);
  const kept = await awaitFiles(wordsOfPage().keptName, readKept, KEPT_PATIENCE_MS).catch(() => "unread" as const);
  if (typeof kept === "object") return openWanted(kept, reference);
  // What is there stays, even if this version of the atlas cannot read it.
  if (kept === "gone") await forget();
  tellEnd({ kind: "kept", why: kept === "gone" || kept === "unreadable" ? kept : "unread" });
  return undefined;
}
