// Reads the XML of a given deck into a tree. Prefixes are those that we write with, whatever the file calls them. No DTD, so
// no entities of its own: they are how small files become large ones.
import type { Attributes, Element, Node } from "../element.ts";

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
  "http://purl.oclc.org/ooxml/drawingml/main": "a:",
  "http://schemas.openxmlformats.org/presentationml/2006/main": "p:",
  "http://purl.oclc.org/ooxml/presentationml/main": "p:",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/package/2006/content-types": "",
};
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const MAX_DEPTH = 200;

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });

interface Open {
  name: string;
  raw: string;
  attributes: Record<string, string>;
  children: Node[];
  scope: ReadonlyMap<string, string>;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root; throws where the text is not well-formed. */
export function readXml(source: string): Element {
  const text = source.replace(/^\ufeff/, "");
  if (/<!DOCTYPE/i.test(text)) throw new Error("a document type");
  const stack: Open[] = [];
  let root: Element | undefined;
  const close = (): void => {
    const { name, attributes, children } = stack.pop() as Open;
    const made: Element = { name, attributes, children };
    const parent = stack.at(-1);
    if (parent) parent.children.push(made);
    else if (root) throw new Error("two roots");
    else root = made;
  };
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`not XML at character ${at}`);
    const [, cdata, end, start, list = "", selfClosing, words] = found;
    if (start !== undefined) {
      if (stack.length >= MAX_DEPTH) throw new Error("nested too deep");
      const scope = new Map(stack.at(-1)?.scope);
      const pairs = [...list.matchAll(ATTRIBUTE)].map((m) => [m[1] as string, unescaped(m[2] ?? m[3] ?? "")] as const);
      for (const [key, value] of pairs)
        if (key === "xmlns" || key.startsWith("xmlns:")) scope.set(key.slice(6), PREFIXES[value] ?? `${key.slice(6)}:`);
      const renamed = (name: string, isAttribute = false): string => {
        const colon = name.indexOf(":");
        if (colon < 0) return isAttribute ? name : `${scope.get("")?.replace(/^:$/, "") ?? ""}${name}`;
        return `${scope.get(name.slice(0, colon)) ?? name.slice(0, colon + 1)}${name.slice(colon + 1)}`;
      };
      const attributes = Object.fromEntries(pairs.map(([key, value]) => [renamed(key, true), value]));
      stack.push({ name: renamed(start), raw: start, attributes, children: [], scope });
      if (selfClosing) close();
    } else if (end !== undefined) {
      if (stack.at(-1)?.raw !== end) throw new Error(`</${end}> closes nothing`);
      close();
    } else if (words !== undefined || cdata !== undefined)
      stack.at(-1)?.children.push(cdata ?? unescaped(words as string));
  }
  if (!root || stack.length > 0) throw new Error("cut off");
  return root;
}

const isElement = (node: Node): node is Element => typeof node !== "string";
export const childrenOf = (of: Element | undefined, name?: string): Element[] =>
  (of?.children ?? []).filter(isElement).filter((c) => name === undefined || c.name === name);

/** The first element at a path of names. */
export function at(of: Element | undefined, ...path: readonly string[]): Element | undefined {
  let found = of;
  for (const name of path) found = found?.children.find((c): c is Element => isElement(c) && c.name === name);
  return found;
}

/** All elements below, in the order of the text. */
export function descendants(of: Element, into: Element[] = []): Element[] {
  for (const child of of.children) {
    if (!isElement(child)) continue;
    into.push(child);
    descendants(child, into);
  }
  return into;
}

export const attribute = (of: Element | undefined, name: keyof Attributes & string): string | undefined =>
  of?.attributes[name];
