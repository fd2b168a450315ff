// The server of `npm start`: strict headers, nothing outside its folder, a free port when the wanted one is taken.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Serving, serve } from "../../tools/serve.ts";

const root = mkdtempSync(join(tmpdir(), "musubi-serve-"));
const folder = join(root, "dist");
let server: Serving;

/** Asks for a path as it is written, which `fetch` would tidy. */
const ask = (path: string, method = "GET", headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const { hostname, port } = new URL(server.origin);
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      let body = "";
      response.on("data", (part) => {
        body += part;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", fail);
    asked.end();
  });

beforeAll(async () => {
  mkdirSync(join(folder, "assets"), { recursive: true });
  mkdirSync(`${folder}-secret`);
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>x</title>");
  writeFileSync(join(folder, "assets", "a-1.js"), "export {};");
  writeFileSync(join(folder, "assets", "f.woff2"), "wOF2");
  writeFileSync(join(folder, "sw.js"), "self;");
  writeFileSync(join(folder, "musubi.html"), "<!doctype html><title>x</title><script>1</script>");
  writeFileSync(join(root, "secret.txt"), "secret");
  writeFileSync(join(`${folder}-secret`, "secret.txt"), "secret");
  server = await serve({ folder });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

test("the one-file form is left to the policy within it, which allows its own scripts", async () => {
  expect((await ask("/musubi.html")).headers["content-security-policy"]).toBe("frame-ancestors *");
  expect((await ask("/musubi.html?lang=ja")).headers["content-security-policy"]).toBe("frame-ancestors *");
  expect((await ask("/index.html")).headers["content-security-policy"]).toContain("script-src 'self'");
});

test("the page comes with a policy and is looked at anew each time", async () => {
  const { status, headers } = await ask("/?date=2018-12-30");
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["cache-control"]).toBe("no-cache");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  const policy = String(headers["content-security-policy"]);
  for (const directive of ["default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors *"])
    expect(policy).toContain(directive);
  expect(policy).not.toContain("unsafe");
});
test("named files are kept, text is packed, fonts are not", async () => {
  const script = await ask("/assets/a-1.js", "GET", { "accept-encoding": "gzip" });
  expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(script.headers["content-encoding"]).toBe("gzip");
  expect(script.headers["cache-control"]).toContain("immutable");
  const font = await ask("/assets/f.woff2", "GET", { "accept-encoding": "gzip" });
  expect(font.headers["content-type"]).toBe("font/woff2");
  expect(font.headers["content-encoding"]).toBeUndefined();
});
test.each([
  ["gzip", true],
  ["br;q=1.0, gzip;q=0.5", true],
  ["GZIP ; Q=0.1", true],
  ["*", true],
  ["gzip;q=0", false],
  ["deflate, gzip; q=0.000", false],
  ["*;q=1, gzip;q=0", false],
  ["*;q=0", false],
  ["x-gzip-not", false],
  ["identity", false],
  ["", false],
])("who sends “Accept-Encoding: %s” is sent packed text: %s", async (header, isPacked) => {
  const { headers } = await ask("/assets/a-1.js", "GET", { "accept-encoding": header });
  expect(headers["content-encoding"]).toBe(isPacked ? "gzip" : undefined);
  expect(headers.vary).toBe("Accept-Encoding");
});
test("the worker is looked at anew each time: it says which release is the newest", async () => {
  const worker = await ask("/sw.js");
  expect(worker.headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(worker.headers["cache-control"]).toBe("no-cache");
});
test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/assets/../../secret.txt",
  "/../dist-secret/secret.txt",
  "/..%2fdist-secret%2fsecret.txt",
  "/..%5csecret.txt",
  "/%00",
  "/%",
  "/assets",
  "/missing.html",
])("%s is not found", async (path) => {
  const { status, body } = await ask(path);
  expect([status, body]).toEqual([404, "Not found.\n"]);
});
test("only reading is allowed", async () => {
  expect((await ask("/", "POST")).status).toBe(405);
  const head = await ask("/", "HEAD");
  expect([head.status, head.body]).toEqual([200, ""]);
});
test("a taken port gives a free one", async () => {
  const port = Number(new URL(server.origin).port);
  const second = await serve({ folder, port });
  expect(new URL(second.origin).port).not.toBe(String(port));
  expect(second.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await second.close();
});
