// A deck of the bundled facts without a page.
import type { Story } from "../../src/data/story.ts";
import type { DeckFormat } from "../../src/export/pptx/formats.ts";
import type { Template } from "../../src/export/pptx/template.ts";
import { wordsIn } from "../../src/i18n/locale.ts";
import { lookOf } from "../../src/scene/style/look.ts";
import type { Theme } from "../../src/scene/style/tokens.ts";
import { decodeAddress } from "../../src/store/address.ts";
import type { AtlasState, Lang } from "../../src/store/state.ts";
import { askedOf, preparedFor } from "../../src/views/export/pages.ts";
import { slidesFile } from "../../src/views/export/slides.ts";
import type { CompiledAtlas } from "../../tools/atlas/compile-atlas.ts";
import { nodeAtlas } from "./node-atlas.ts";

export interface DeckOptions {
  format?: DeckFormat;
  template?: Template | undefined;
  theme?: Theme;
  origin?: string;
  /** Of the state, beside the address. */
  patch?: Partial<AtlasState>;
}

/** `what`: a story, or the address of a view. */
export async function deckFor(
  compiled: CompiledAtlas,
  what: string | Story,
  lang: Lang,
  { format = "wide", template, theme = "light", origin, patch: more }: DeckOptions,
): Promise<Uint8Array> {
  const atlas = nodeAtlas(compiled, lang, {}, origin);
  const isView = typeof what === "string";
  if (isView) {
    const { patch } = decodeAddress(what, atlas.factsOf(atlas.store.getState()));
    atlas.store.setState({ ...patch, ...more, lang });
  }
  const asked = askedOf(atlas, isView ? { kind: "view" } : { kind: "story", story: what });
  const stuff = await preparedFor(atlas, compiled.placement, asked);
  const language = lang === "ja" ? "ja" : "en";
  const story = isView ? undefined : what;
  const made = await slidesFile(
    asked,
    "deck",
    {
      stuff,
      look: lookOf(theme, compiled.dataset.meta.layers),
      language,
      title: story ? wordsIn(story.title, language) : "View",
      story,
      format,
      template,
    },
    { report: () => {}, signal: new AbortController().signal },
  );
  return new Uint8Array(await made.blob.arrayBuffer());
}
