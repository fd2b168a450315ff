// A part that the start itself imports, so that it is evaluated in a task of its own, is fetched with the page's first scripts.
import type { Plugin } from "vite";

const EARLY = /\/react-dom\/client\.js$/;

export const earlyParts = (): Plugin => ({
  name: "musubi-early-parts",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) =>
      Object.values(bundle).flatMap((file) =>
        file.type === "chunk" && file.isDynamicEntry && EARLY.test(file.facadeModuleId ?? "")
          ? [
              {
                tag: "link",
                attrs: { rel: "modulepreload", crossorigin: "", href: `./${file.fileName}` },
                injectTo: "head" as const,
              },
            ]
          : [],
      ),
  },
});
