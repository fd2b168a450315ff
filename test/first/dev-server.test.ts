// `npm run dev` after a change of data/: what the page loads late is remade too, not only what stands in the page.
import { resolve } from "node:path";
import { createServer } from "vite";
import { expect, test } from "vitest";
import { atlas } from "../../tools/vite/atlas.ts";

test("a table that was saved, or put in the place of another, is in the parts that come late", async () => {
  const server = await createServer({
    configFile: false,
    logLevel: "silent",
    plugins: [atlas()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const loaded = () => server.environments.client.transformRequest("virtual:atlas-details");
    const save = (event: string, file: string): void => {
      server.watcher.emit(event, resolve(file));
      server.watcher.emit("all", event, resolve(file));
    };
    let before = await loaded();
    expect(before?.code).toContain("corrections");
    save("change", "src/elsewhere.csv");
    expect(await loaded()).toBe(before);
    for (const event of ["change", "unlink", "add"]) {
      save(event, "data/corrections.csv");
      expect(await loaded(), event).not.toBe(before);
      before = await loaded();
    }
  } finally {
    await server.close();
  }
});
