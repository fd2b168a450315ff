// Serves dist/ on localhost with the headers recommended for hosting.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative, resolve, sep } from "node:path";
import { pipeline } from "node:stream";
import { createGzip } from "node:zlib";
import { CONTENT_SECURITY_POLICY } from "./vite/policy.ts";

const HOST = "127.0.0.1";
const FRAMED = "frame-ancestors *";
/** Has a stricter policy of its own within it, which knows its scripts by their hashes; ours would allow none of them. */
const ONE_FILE = "musubi.html";
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};
/** Not compressed: already compressed formats. */
const PACKED = new Set([".woff2", ".png"]);

/** File for a request path; undefined outside the folder. */
function fileFor(folder: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, "http://local").pathname);
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  const file = resolve(join(folder, path === "/" ? "index.html" : path));
  const inside = file.startsWith(`${resolve(folder)}${sep}`);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** `gzip`, or `*` where it is not named; a weight of 0 refuses it. */
function takesGzip(header: string): boolean {
  const weights = new Map(
    header.split(",").map((one): [string, number] => {
      const [name = "", ...parameters] = one.toLowerCase().split(";");
      const weight = parameters.map((p) => /^\s*q\s*=\s*(\S+)/.exec(p)?.[1]).find((q) => q !== undefined);
      return [name.trim(), weight === undefined ? 1 : Number(weight)];
    }),
  );
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const headers: Record<string, string> = {
    // Framing is allowed, because embedding is a feature.
    "Content-Security-Policy": `${CONTENT_SECURITY_POLICY}; ${FRAMED}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    Vary: "Accept-Encoding",
  };
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...headers, Allow: "GET, HEAD" }).end();
    return;
  }
  const file = fileFor(folder, request.url ?? "/");
  if (!file) {
    response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end("Not found.\n");
    return;
  }
  const ending = extname(file);
  if (relative(resolve(folder), file) === ONE_FILE) headers["Content-Security-Policy"] = FRAMED;
  headers["Content-Type"] = TYPES[ending] ?? "application/octet-stream";
  // Names under assets/ contain a fingerprint of the content.
  headers["Cache-Control"] = relative(resolve(folder), file).startsWith(`assets${sep}`)
    ? "public, max-age=31536000, immutable"
    : "no-cache";
  const zip = !PACKED.has(ending) && takesGzip(String(request.headers["accept-encoding"] ?? ""));
  if (zip) headers["Content-Encoding"] = "gzip";
  response.writeHead(200, headers);
  // A file deleted by a build, or a client that disconnects, must only end this response.
  const ended = (): void => void response.destroy();
  if (request.method === "HEAD") response.end();
  else if (zip) pipeline(createReadStream(file), createGzip(), response, ended);
  else pipeline(createReadStream(file), response, ended);
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, HOST, () => {
      server.off("error", fail);
      done();
    });
  });

export interface Serving {
  origin: string;
  close(): Promise<void>;
}

/** Uses a free port if `port` is 0 or taken. */
export async function serve({ port = 0, folder = "dist" }: { port?: number; folder?: string } = {}): Promise<Serving> {
  const server = createServer((request, response) => answer(folder, request, response));
  try {
    await listen(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    await listen(server, 0);
  }
  return {
    origin: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
