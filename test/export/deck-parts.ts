// Reads a deck as its laws see it: parts, relationships, shapes.
import { strFromU8, unzipSync } from "fflate";
import type { Element } from "../../src/export/element.ts";
import { readRelationships, relsPath, targetPath } from "../../src/export/pptx/package.ts";
import { at, descendants, readXml } from "../../src/export/pptx/read-xml.ts";

export interface DeckParts {
  files: Readonly<Record<string, Uint8Array>>;
  text(path: string): string;
  xml(path: string): Element;
  /** In their order. */
  slides: readonly string[];
}

export function deckParts(bytes: Uint8Array): DeckParts {
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path] as Uint8Array);
  const main = "ppt/presentation.xml";
  const rels = new Map(readRelationships(text(relsPath(main))).map((r) => [r.id, targetPath(main, r.target)]));
  const xml = (path: string): Element => readXml(text(path));
  const slides = descendants(at(xml(main), "p:sldIdLst") as Element).map(
    (s) => rels.get(s.attributes["r:id"] ?? "") ?? "",
  );
  return { files, text, xml, slides };
}

export const all = (root: Element, name: string): Element[] => descendants(root).filter((e) => e.name === name);
export const wordsOf = (root: Element): string =>
  all(root, "a:t")
    .flatMap((t) => t.children)
    .join(" ");

/** Ways between parts that lead to none, parts to which none leads, and parts without a type. */
export function brokenWays({ files, text }: DeckParts): string[] {
  const faults: string[] = [];
  const reached = new Set(["[Content_Types].xml", "_rels/.rels"]);
  for (const path of Object.keys(files).filter((f) => f.endsWith(".rels"))) {
    const part = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
    reached.add(path);
    if (part !== "" && !(part in files)) faults.push(`${path} belongs to nothing`);
    const rels = readRelationships(text(path));
    for (const r of rels) {
      const target = targetPath(part, r.target);
      if (r.external) continue;
      reached.add(target);
      if (!(target in files)) faults.push(`${path}: ${r.id} leads to ${target}, which is not there`);
    }
    if (part === "" || !part.endsWith(".xml")) continue;
    const ids = new Set(rels.map((r) => r.id));
    for (const [, id] of text(part).matchAll(/\sr:(?:id|embed|link|pict)="([^"]*)"/g))
      if (id && !ids.has(id)) faults.push(`${part} names ${id}, which is no way`);
  }
  for (const path of Object.keys(files)) if (!reached.has(path)) faults.push(`nothing leads to ${path}`);
  const types = text("[Content_Types].xml");
  for (const path of Object.keys(files))
    if (!path.endsWith(".rels") && !types.includes(`PartName="/${path}"`) && path !== "[Content_Types].xml")
      faults.push(`${path} has no type`);
  return faults;
}

/** Boxes of the shapes of a slide that lie on it by themselves, EMU. */
export function framesOn(root: Element): { name: string; x: number; y: number; cx: number; cy: number }[] {
  const tree = at(root, "p:cSld", "p:spTree");
  return (tree?.children ?? []).flatMap((shape) => {
    if (typeof shape === "string") return [];
    const xfrm =
      at(shape, "p:spPr", "a:xfrm") ??
      at(shape, "p:xfrm") ??
      (shape.name === "p:grpSp" ? at(shape, "p:grpSpPr", "a:xfrm") : undefined);
    const [off, ext] = [at(xfrm, "a:off")?.attributes, at(xfrm, "a:ext")?.attributes];
    if (!off || !ext) return [];
    const name = all(shape, "p:cNvPr")[0]?.attributes.name ?? "";
    return [{ name, x: Number(off.x), y: Number(off.y), cx: Number(ext.cx), cy: Number(ext.cy) }];
  });
}
