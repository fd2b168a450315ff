// Relationships between parts of an office file, and the list of their types.
import { escapeXml } from "../xml.ts";
import { childrenOf, readXml } from "./read-xml.ts";
import { HEAD } from "./xml.ts";

export const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PML = "application/vnd.openxmlformats-officedocument.presentationml";
export const THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

export interface Relationship {
  id: string;
  type: string;
  target: string;
  external?: boolean;
}

export const relationships = (rels: readonly Relationship[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels
    .map(
      (r) =>
        `<Relationship Id="${escapeXml(r.id)}" Type="${escapeXml(r.type)}" Target="${escapeXml(r.target)}"${r.external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

export const readRelationships = (text: string): Relationship[] =>
  childrenOf(readXml(text), "Relationship").map(({ attributes: a }) => ({
    id: a.Id ?? "",
    type: a.Type ?? "",
    target: a.Target ?? "",
    ...(a.TargetMode === "External" ? { external: true } : {}),
  }));

/** Last word of a type, the same in both editions of the format. */
export const kindOf = ({ type }: Relationship): string => type.slice(type.lastIndexOf("/") + 1);

export const relsPath = (path: string): string => path.replace(/([^/]*)$/, "_rels/$1.rels");

/** Path of a target, which is relative to the folder of its part. */
export function targetPath(part: string, target: string): string {
  const parts = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replace(/^\//, "").split("/"))
    if (step === "..") parts.pop();
    else if (step !== "." && step !== "") parts.push(step);
  return parts.join("/");
}

/** The way from a part to another, both given by path. */
export function relativeTo(part: string, target: string): string {
  const [from, to] = [part.split("/").slice(0, -1), target.split("/")];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

export interface ContentTypes {
  typeOf(path: string): string | undefined;
}

export function readContentTypes(text: string): ContentTypes {
  const root = readXml(text);
  const of = (name: string, key: string, fold: (s: string) => string): Map<string, string> =>
    new Map(childrenOf(root, name).map(({ attributes: a }) => [fold(a[key] ?? ""), a.ContentType ?? ""]));
  const overrides = of("Override", "PartName", (s) => s.replace(/^\//, "").toLowerCase());
  const defaults = of("Default", "Extension", (s) => s.toLowerCase());
  return {
    typeOf: (path) =>
      overrides.get(path.toLowerCase()) ?? defaults.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase()),
  };
}

/** `types` by path; parts of relationships have theirs by default. */
export function contentTypes(types: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(types)
    .map(([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`)
    .join("");
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}
