// A host of releases that can be told to go wrong, and remembers what it was asked for.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sealRelease } from "../../tools/offline/seal-release.ts";
import { serve } from "../../tools/serve.ts";

/** What becomes of a request: half of the file and then nothing, a closed door, or no word at all. */
type Fate = "cut" | "dead" | "silent" | undefined;

export interface ShakyHost {
  origin: string;
  folder: string;
  asked: string[];
  /** Put another in its place to make things go wrong. */
  fate(path: string): Fate;
  /** Writes a release over the one before, and seals it. */
  publish(write: (folder: string) => void, patience?: number): Promise<void>;
  close(): Promise<void>;
}

const AROUND = '<!doctype html><iframe src="./" width="1200" height="800"></iframe>';

function pass(from: IncomingMessage, to: ServerResponse, fate: Fate): void {
  to.writeHead(from.statusCode ?? 502, from.headers);
  if (fate !== "cut") return void from.pipe(to);
  from.once("data", (part: Buffer) => to.write(part.subarray(0, part.length / 2), () => to.destroy()));
}

export async function shakyHost(write: (folder: string) => void): Promise<ShakyHost> {
  const folder = mkdtempSync(join(tmpdir(), "musubi-host-"));
  write(folder);
  const behind = await serve({ folder });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", behind.origin);
    host.asked.push(pathname);
    // Somebody else’s page around the atlas.
    if (pathname === "/around.html") return void response.setHeader("Content-Type", "text/html").end(AROUND);
    const fate = host.fate(pathname);
    if (fate === "silent") return;
    if (fate === "dead") return void response.destroy();
    get(`${behind.origin}${request.url}`, { headers: request.headers }, (answer) => pass(answer, response, fate)).on(
      "error",
      () => response.destroy(),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const host: ShakyHost = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    asked: [],
    fate: () => undefined,
    publish: async (write, patience) => {
      write(folder);
      await sealRelease(folder, patience);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await behind.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return host;
}
