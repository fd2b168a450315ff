// What `npm run build` leaves in dist/: nothing fetched from elsewhere, no script or style that the policy would stop.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const read = (...path: string[]): string => readFileSync(join("dist", ...path), "utf8");
const contents = (html: string, tag: string): { attributes: string; text: string }[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "g"))].map((m) => ({
    attributes: m[1] ?? "",
    text: m[2] ?? "",
  }));
/** Blocks of data are not executed, whatever they say. */
const withoutData = (html: string): string =>
  html.replace(/<script type="application\/json"[^>]*>[\s\S]*?<\/script>/g, "");

/** Addresses on other hosts that a page or stylesheet would fetch. */
function fetchedElsewhere(text: string): string[] {
  const found = text.matchAll(
    /(?:\b(?:src|srcset|poster|data)\s*=|<link\b[^>]*\bhref\s*=|url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s>]+)/gi,
  );
  return [...found].map((m) => m[1] ?? "");
}

/** Things in a page that a policy without 'unsafe-inline' stops. */
const stopped = (html: string): string[] => [
  ...(html.match(/<[a-z][^>]*\s(?:style|on[a-z]+)=/gi) ?? []),
  ...(html.match(/(?:href|src)=["']?javascript:/gi) ?? []),
];

describe("hosted", () => {
  const html = withoutData(read("index.html"));
  test("fetches nothing from elsewhere", () => {
    const styles = readdirSync(join("dist", "assets")).filter((file) => file.endsWith(".css"));
    expect(styles.length).toBeGreaterThan(0);
    for (const text of [html, ...styles.map((file) => read("assets", file))])
      expect(fetchedElsewhere(text)).toEqual([]);
  });
  test("its scripts and styles are files", () => {
    for (const script of contents(html, "script")) {
      expect(script.attributes).toMatch(/\ssrc="\.\/(?:assets\/|first-paint\.js")/);
      expect(script.text.trim()).toBe("");
    }
    expect(contents(html, "style")).toEqual([]);
    expect(stopped(html)).toEqual([]);
  });
  test("carries the policy itself, for hosts that set no header", () => {
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy"/);
  });
});

describe("one file", () => {
  const html = read("musubi.html");
  const page = withoutData(html);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

  test("its policy allows exactly what stands in it", () => {
    const directive = (name: string): string => new RegExp(`${name} ([^;]*)`).exec(policy)?.[1] ?? "";
    // The page's own scripts hold texts of markup, so they are looked for at the ends that the build writes.
    const scripts = [...page.matchAll(/<script(?: type="module"[^>]*)?>([\s\S]*?)<\/script>/g)].map((m) =>
      hashOf(m[1] ?? ""),
    );
    const markup = page.replace(/<script[^>]*>[\s\S]*?<\/script>/g, "");
    const styles = contents(markup, "style").map((s) => hashOf(s.text));
    // The paper, and the atlas.
    expect(scripts.length).toBe(2);
    expect(directive("script-src").split(" ")).toEqual(scripts);
    expect(directive("style-src").split(" ")).toEqual(styles);
    expect(policy).not.toContain("unsafe");
    expect(directive("connect-src")).toBe("'none'");
  });
  test("names no file beside it and nothing elsewhere", () => {
    const markup = page.replace(/<script type="module"[^>]*>[\s\S]*?<\/script>/g, "");
    expect(fetchedElsewhere(markup)).toEqual([]);
    expect(markup.match(/(?:src|href)="(?!data:|#)[^"]*"/g) ?? []).toEqual([]);
    expect(markup.match(/url\((?!["']?(?:data:|#))[^)]*\)/g) ?? []).toEqual([]);
  });
});

describe("planted faults are seen", () => {
  test.each([
    '<script src="https://example.org/a.js"></script>',
    '<link rel="stylesheet" href="//example.org/a.css">',
    'a{background:url("https://example.org/a.png")}',
    '@import "https://example.org/a.css";',
  ])("%s", (text) => {
    expect(fetchedElsewhere(text)).toHaveLength(1);
  });
  test.each(['<p style="color:red">', '<body onload="x()">', '<a href="javascript:x()">'])("%s", (text) => {
    expect(stopped(text)).toHaveLength(1);
  });
  test("a link to read is no fetch", () => {
    expect(fetchedElsewhere('<a href="https://example.org/">source</a>')).toEqual([]);
  });
});
