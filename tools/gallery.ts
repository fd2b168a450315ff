// npm run gallery: shows all scenes, with arrow keys to browse and switches for language, theme and size.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { svgOf } from "../src/export/svg.ts";
import { lookOf } from "../src/scene/style/look.ts";
import { SCENES } from "../test/scenes/scenes.ts";
import { compileAtlas } from "./atlas/compile-atlas.ts";
import { readOptions } from "./options.ts";
import { serve } from "./serve.ts";

const FOLDER = "test/output/gallery";
const LANGS = ["en", "ja", "both"] as const;
const THEMES = ["light", "dark", "contrast"] as const;
const SIZES = {
  wide: { width: 1100, height: 780 },
  small: { width: 600, height: 560 },
  phone: { width: 390, height: 420 },
} as const;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Musubi gallery</title><link rel="stylesheet" href="gallery.css">
<body><p id="title"></p><img id="picture" alt=""><p><kbd>←</kbd> <kbd>→</kbd> scene · <kbd>l</kbd> language · <kbd>t</kbd> theme · <kbd>s</kbd> size</p><script type="module" src="gallery.js"></script></body></html>`;

const STYLE =
  "body{font:16px/1.5 sans-serif;margin:16px;text-align:center;background:#ddd}img{max-width:100%;background:#fff}";

const SCRIPT = `const scenes = ${JSON.stringify(SCENES.map(({ name, title }) => ({ name, title })))};
const langs = ${JSON.stringify(LANGS)}, themes = ${JSON.stringify(THEMES)}, sizes = ${JSON.stringify(Object.keys(SIZES))};
const at = { scene: 0, lang: 0, theme: 0, size: 0 };
const show = () => {
  const { name, title } = scenes[at.scene];
  const file = [name, langs[at.lang], themes[at.theme], sizes[at.size]].join(".") + ".svg";
  document.getElementById("picture").src = file;
  document.getElementById("picture").alt = title;
  document.getElementById("title").textContent = (at.scene + 1) + " / " + scenes.length + "  " + title + "  (" + file + ")";
};
const turn = (key, n, by = 1) => { at[key] = (at[key] + by + n) % n; show(); };
addEventListener("keydown", (e) => {
  if (e.key === "ArrowRight") turn("scene", scenes.length);
  if (e.key === "ArrowLeft") turn("scene", scenes.length, -1);
  if (e.key === "l") turn("lang", langs.length);
  if (e.key === "t") turn("theme", themes.length);
  if (e.key === "s") turn("size", sizes.length);
});
show();
`;

readOptions({
  name: "gallery",
  does: "Draws every scene in all languages, themes and sizes, and serves a page that turns them over by key until Ctrl+C.",
  options: {},
  examples: [""],
});
const atlas = await compileAtlas();
mkdirSync(FOLDER, { recursive: true });
for (const [size, room] of Object.entries(SIZES))
  for (const lang of LANGS)
    for (const scene of SCENES) {
      const drawn = scene.draw(atlas, { lang, ...room });
      for (const theme of THEMES)
        writeFileSync(
          join(FOLDER, `${scene.name}.${lang}.${theme}.${size}.svg`),
          svgOf(drawn, lookOf(theme, atlas.dataset.meta.layers), scene.title),
        );
    }
writeFileSync(join(FOLDER, "index.html"), PAGE);
writeFileSync(join(FOLDER, "gallery.css"), STYLE);
writeFileSync(join(FOLDER, "gallery.js"), SCRIPT);
const { origin } = await serve({ port: 4174, folder: FOLDER });
console.log(`${SCENES.length} scenes at ${origin}/  (arrow keys page; Ctrl+C stops)`);
