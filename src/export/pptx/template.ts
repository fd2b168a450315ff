// What a deck is made with: masters, layouts, theme and slide size, of an organisation's own deck or ours. A given deck is read as
// plain parts; of its slides nothing is taken.
import { strFromU8, strToU8, type UnzipFileInfo, unzipSync } from "fflate";
import { type Element, write } from "../element.ts";
import { type Hues, SLOTS, type ThemeHues } from "./ink.ts";
import { type Layout, layoutsOf } from "./layouts.ts";
import { type ContentTypes, kindOf, readContentTypes, readRelationships, relsPath, targetPath } from "./package.ts";
import { at, attribute, childrenOf, readXml } from "./read-xml.ts";
import { EMU } from "./xml.ts";

export interface Template {
  /** Parts by path, with their relationships. */
  parts: Readonly<Record<string, Uint8Array>>;
  /** Content types of the parts by path. */
  types: Readonly<Record<string, string>>;
  masters: readonly { path: string; id: number }[];
  notesMaster: string | undefined;
  /** EMU; `type` as the format names it. */
  size: { cx: number; cy: number; type?: string | undefined };
  /** Of all masters, in their order. */
  layouts: readonly Layout[];
  /** Element of the presentation, for text outside placeholders. */
  defaultText: string | undefined;
}

/** Why a file cannot be taken as a template. */
export type TemplateFaultKind = "too-large" | "not-a-deck" | "locked" | "no-masters" | "damaged";
export class TemplateFault extends Error {
  readonly kind: TemplateFaultKind;
  /** Part at fault, or what is too large. */
  readonly what: string;
  constructor(kind: TemplateFaultKind, what = "") {
    super(`${kind}${what ? `: ${what}` : ""}`);
    this.kind = kind;
    this.what = what;
  }
}

/** Bytes of the file, of what is unpacked of it, and entries. */
export const MAX_TEMPLATE = 80_000_000;
const MAX_UNPACKED = 300_000_000;
const MAX_ENTRIES = 20_000;
const MAX_XML = 20_000_000;

/** Beginning of a file of Office 97, in which newer ones lie if they have a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

type Archive = { has(path: string): boolean; bytes(path: string): Uint8Array; text(path: string): string };

function open(file: Uint8Array): Archive {
  if (OLD.every((byte, i) => file[i] === byte)) throw new TemplateFault("locked");
  if (file.length > MAX_TEMPLATE) throw new TemplateFault("too-large", `${file.length}`);
  const names = new Map<string, string>();
  let [entries, unpacked] = [0, 0];
  const look = (info: UnzipFileInfo): false => {
    entries += 1;
    unpacked += info.originalSize;
    if (entries > MAX_ENTRIES || unpacked > MAX_UNPACKED) throw new TemplateFault("too-large", info.name);
    names.set(info.name.toLowerCase(), info.name);
    return false;
  };
  try {
    unzipSync(file, { filter: look });
  } catch (error) {
    if (error instanceof TemplateFault) throw error;
    throw new TemplateFault("not-a-deck");
  }
  const kept = new Map<string, Uint8Array>();
  const bytes = (path: string): Uint8Array => {
    const name = names.get(path.toLowerCase());
    if (name === undefined) throw new TemplateFault("damaged", path);
    let found = kept.get(name);
    if (!found) {
      try {
        found = unzipSync(file, { filter: (info) => info.name === name })[name] as Uint8Array;
      } catch {
        throw new TemplateFault("damaged", path);
      }
      kept.set(name, found);
    }
    return found;
  };
  return {
    has: (path) => names.has(path.toLowerCase()),
    bytes,
    text: (path) => {
      const found = bytes(path);
      if (found.length > MAX_XML) throw new TemplateFault("too-large", path);
      return strFromU8(found);
    },
  };
}

const reading = <T>(path: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof TemplateFault) throw error;
    throw new TemplateFault("damaged", path);
  }
};

/** Kinds of parts that would bring slides or their text with them. */
const LEFT_OUT = new Set(["slide", "notesSlide", "comments", "slideUpdateInfo"]);

/** Parts that can be reached from some, each once. */
function reachable(archive: Archive, from: readonly string[]): string[] {
  const found = new Set<string>();
  const next = [...from];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (found.has(path)) continue;
    if (!archive.has(path)) throw new TemplateFault("damaged", path);
    found.add(path);
    const rels = relsPath(path);
    if (!archive.has(rels)) continue;
    const part = path;
    for (const rel of reading(rels, () => readRelationships(archive.text(rels))))
      if (!rel.external && !LEFT_OUT.has(kindOf(rel))) next.push(targetPath(part, rel.target));
  }
  return [...found];
}

/** Office colours that a theme may name instead of stating them. */
const SYSTEM: Readonly<Record<string, string>> = { windowText: "000000", window: "FFFFFF" };

export function huesOf(theme: Element): ThemeHues {
  const scheme = at(theme, "a:themeElements", "a:clrScheme");
  const hex = (slot: string): string => {
    const colour = childrenOf(at(scheme, `a:${slot}`))[0];
    const last = attribute(colour, "lastClr");
    const value = attribute(colour, "val") ?? "";
    const found = last ?? SYSTEM[value] ?? value;
    return /^[0-9a-f]{6}$/i.test(found) ? `#${found.toLowerCase()}` : "#000000";
  };
  return Object.fromEntries(SLOTS.map((slot) => [slot, hex(slot)])) as unknown as ThemeHues;
}

/** Layouts of a master, with its theme. */
function layoutsOfMaster(archive: Archive, path: string, n: number, size: { width: number; height: number }): Layout[] {
  const master = reading(path, () => readXml(archive.text(path)));
  const rels = reading(path, () => readRelationships(archive.text(relsPath(path))));
  const themeRel = rels.find((r) => kindOf(r) === "theme");
  if (!themeRel) throw new TemplateFault("damaged", path);
  const themePath = targetPath(path, themeRel.target);
  const hues = huesOf(reading(themePath, () => readXml(archive.text(themePath))));
  const theme: Hues = { hues, map: at(master, "p:clrMap")?.attributes ?? {} };
  const layouts = childrenOf(at(master, "p:sldLayoutIdLst"), "p:sldLayoutId").flatMap((l) => {
    const rel = rels.find((r) => r.id === l.attributes["r:id"]);
    return rel ? [targetPath(path, rel.target)] : [];
  });
  const read = layouts.map((at) => ({ path: at, root: reading(at, () => readXml(archive.text(at))) }));
  return layoutsOf(master, read, size, n, theme);
}

/** Reads what a deck is made with from parts; `archive` may be a file or parts that we have written. */
function templateOf(archive: Archive, presentation: string): Template {
  const root = reading(presentation, () => readXml(archive.text(presentation)));
  const rels = reading(presentation, () => readRelationships(archive.text(relsPath(presentation))));
  const pathOf = (id: string | undefined): string | undefined => {
    const rel = rels.find((r) => r.id === id);
    return rel && targetPath(presentation, rel.target);
  };
  const masters = childrenOf(at(root, "p:sldMasterIdLst"), "p:sldMasterId").flatMap((m) => {
    const path = pathOf(m.attributes["r:id"]);
    return path ? [{ path, id: Number(m.attributes.id ?? 0) }] : [];
  });
  if (masters.length === 0) throw new TemplateFault("no-masters");
  const notesMaster = pathOf(attribute(at(root, "p:notesMasterIdLst", "p:notesMasterId"), "r:id"));
  const types: ContentTypes = reading("[Content_Types].xml", () =>
    readContentTypes(archive.text("[Content_Types].xml")),
  );
  const kept = reachable(archive, [...masters.map((m) => m.path), ...(notesMaster ? [notesMaster] : [])]);
  const parts: Record<string, Uint8Array> = {};
  for (const path of kept) Object.assign(parts, withoutSlides(archive, path));
  const size = at(root, "p:sldSz")?.attributes;
  const [cx, cy] = [Number(size?.cx), Number(size?.cy)];
  if (!(cx >= 914_400 && cy >= 914_400 && cx <= 51_206_400 && cy <= 51_206_400))
    throw new TemplateFault("damaged", presentation);
  const slide = { width: cx / EMU, height: cy / EMU };
  const layouts = masters.flatMap(({ path }, i) => layoutsOfMaster(archive, path, i, slide));
  if (layouts.length === 0) throw new TemplateFault("no-masters");
  const defaultText = at(root, "p:defaultTextStyle");
  return {
    parts,
    types: Object.fromEntries(kept.map((path) => [path, types.typeOf(path) ?? "application/octet-stream"])),
    masters,
    notesMaster,
    size: { cx, cy, type: size?.type },
    layouts,
    defaultText: defaultText && write(defaultText),
  };
}

/** A part with its relationships. Ways to slides are dropped, with the links that go them; else both stay as they are. */
function withoutSlides(archive: Archive, path: string): Record<string, Uint8Array> {
  const [rels, part] = [relsPath(path), archive.bytes(path)];
  if (!archive.has(rels)) return { [path]: part };
  const text = archive.text(rels);
  const dropped = reading(rels, () => readRelationships(text)).filter((r) => LEFT_OUT.has(kindOf(r)));
  if (dropped.length === 0) return { [path]: part, [rels]: archive.bytes(rels) };
  const ids = new Set(dropped.map((r) => r.id));
  const idIn = (tag: string, name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
  const without = (source: string, tags: RegExp, name: string): Uint8Array =>
    strToU8(source.replace(tags, (tag) => (ids.has(idIn(tag, name)) ? "" : tag)));
  return {
    [path]: without(archive.text(path), /<a:hlink(\w+)\b[^>]*?(?:\/>|>[\s\S]*?<\/a:hlink\1>)/g, "r:id"),
    [rels]: without(text, /<Relationship\s[^>]*>/g, "Id"),
  };
}

/** Throws a `TemplateFault`. */
export function readTemplate(file: Uint8Array): Template {
  const archive = open(file);
  if (!archive.has("_rels/.rels") || !archive.has("[Content_Types].xml")) throw new TemplateFault("not-a-deck");
  const main = reading("_rels/.rels", () => readRelationships(archive.text("_rels/.rels"))).find(
    (r) => kindOf(r) === "officeDocument",
  );
  const path = main && targetPath("", main.target);
  if (!path || !archive.has(path)) throw new TemplateFault("not-a-deck");
  const root = reading(path, () => readXml(archive.text(path)));
  if (root.name !== "p:presentation") throw new TemplateFault("not-a-deck");
  return templateOf(archive, path);
}

/** Parts that we have written as a template, on the way that all templates go. */
export function templateFrom(files: Readonly<Record<string, string>>): Template {
  const parts = new Map(Object.entries(files));
  const text = (path: string): string => {
    const found = parts.get(path);
    if (found === undefined) throw new TemplateFault("damaged", path);
    return found;
  };
  return templateOf(
    { has: (path) => parts.has(path), text, bytes: (path) => strToU8(text(path)) },
    "ppt/presentation.xml",
  );
}
