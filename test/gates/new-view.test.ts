// A view is added to a copy of the project as ARCHITECTURE.md says: one folder and one line. It is in the menu, has an
// address and a page shows it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchForTests } from "../../tools/browser.ts";
import { serve } from "../../tools/serve.ts";
import { isLong } from "../long.ts";
import { plantedTree } from "./planted-tree.ts";

const FOLDER = {
  "src/views/focal/view.ts": `import type { ViewDefinition } from "../view-definition.ts";

export const view: ViewDefinition = {
  title: { en: "Focal party", ja: "中心" },
  load: () => import("./FocalView.tsx").then((m) => m.FocalView),
  export: ["table"],
};
`,
  "src/views/focal/FocalView.tsx": `import type { ReactNode } from "react";
import { useWorld } from "../atlas.ts";
import { Tool } from "../tool-frame/Tool.tsx";
import { ViewExport } from "../tool-frame/ViewExport.tsx";

export function FocalView(): ReactNode {
  const { focal } = useWorld().dataset.meta;
  const take = <ViewExport of="focal" question={focal} table={() => ({ id: "focal", columns: [focal], rows: [] })} />;
  return (
    <Tool id="focal" about={null} take={take}>
      <p data-focal={focal}>{focal}</p>
    </Tool>
  );
}
`,
};
const LINE_AFTER = '  "overlaps",\n';
const LIST = "src/store/view-ids.ts";

const tree = plantedTree("data", "public", "ARCHITECTURE.md");
let browser: Browser | undefined;
let server: Awaited<ReturnType<typeof serve>> | undefined;
let [typed, built] = [
  { ok: false, said: "" },
  { ok: false, said: "" },
];

beforeAll(async () => {
  for (const [path, text] of Object.entries(FOLDER)) tree.plant(path, text);
  tree.plant(LIST, readFileSync(LIST, "utf8").replace(LINE_AFTER, `${LINE_AFTER}  "focal",\n`));
  typed = tree.run("tsc", "--noEmit");
  built = tree.run("vite", "build", "--logLevel", "warn");
  if (built.ok)
    [browser, server] = await Promise.all([launchForTests(), serve({ port: 0, folder: join(tree.root, "dist") })]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  tree.remove();
});

test("it compiles and is built", () => {
  expect(typed).toMatchObject({ ok: true });
  expect(built).toMatchObject({ ok: true });
});

test("its address shows it, the menu lists it, and its table can be taken away", async () => {
  const page = await browser?.newPage();
  if (!page || !server) throw new Error("the copy was not built: the test before says why");
  await page.goto(`${server.origin}/?view=map,focal&lang=en`);
  const shown = page.locator(".tool-focal");
  await shown.locator("[data-focal]").waitFor();
  expect(await shown.locator("h2").textContent()).toBe("Focal party");
  expect(await page.evaluate(() => window.musubi.get().state.view)).toBe("map,focal");
  expect(await shown.locator('[data-take="csv"]').count()).toBe(1);
  await page.locator('[data-door="views"]').click();
  const listed = page.locator('[data-view="focal"]');
  expect(await listed.getAttribute("aria-pressed")).toBe("true");
  await page.evaluate(() => void window.musubi.set({ lang: "ja" }));
  await listed.getByText("中心", { exact: true }).click();
  await shown.waitFor({ state: "detached" });
});

test.runIf(isLong)("without its folder the line is a sentence that says what is missing", () => {
  tree.plant(LIST, readFileSync(LIST, "utf8").replace(LINE_AFTER, `${LINE_AFTER}  "nowhere",\n`));
  const { ok, said } = tree.run("vitest", "run", "--project", "unit", "test/views/registry.test.ts");
  expect(ok).toBe(false);
  expect(said).toContain('src/views/nowhere/view.ts exports no "view"');
});
