// Hosts that are not the project's own server: one that only hands out files, as a web space does, and a folder deep in it.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain",
  ".webmanifest": "application/manifest+json",
};

export interface PlainHost {
  origin: string;
  close(): Promise<void>;
}

/** `at`: the folder of the atlas, with slashes around it. No header but the type: no policy, no packing, nothing about keeping. */
export async function plainHost(at: `/${string}`): Promise<PlainHost> {
  const root = mkdtempSync(join(tmpdir(), "musubi-plain-"));
  cpSync("dist", join(root, at), { recursive: true, filter: (path) => !path.endsWith("musubi.html") });
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? "/", "http://local").pathname);
    const file = join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const type = TYPES[extname(file)];
    if (type === undefined || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": type }).end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(root, { recursive: true, force: true });
    },
  };
}
