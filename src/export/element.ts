// XML as a tree that is serialised at the end: escaping happens in one place, and parts can be inspected without parsing.
import { escapeXml } from "./xml.ts";

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Node[];
}
/** A string is a text node; it is escaped on serialisation. */
export type Node = Element | string;
/** `undefined` leaves an attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const el = (name: string, attributes: Attributes = {}, ...children: readonly Node[]): Element => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([k, v]) => (v === undefined ? [] : [[k, `${v}`]])),
  ),
  children,
});

export function write(node: Node): string {
  if (typeof node === "string") return escapeXml(node);
  const { name, attributes, children } = node;
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) head += ` ${key}="${escapeXml(value)}"`;
  return children.length === 0 ? `${head}/>` : `${head}>${writeAll(children)}</${name}>`;
}

export const writeAll = (nodes: readonly Node[]): string => nodes.map(write).join("");
