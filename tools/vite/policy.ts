// The Content-Security-Policy as a meta element, for hosts that set no header. The server of `npm start` sends it as one.
import type { Plugin } from "vite";

const STRICT: Record<string, readonly string[]> = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  // The presenter's window holds the page of the audience as a picture (docs/adr/0023).
  "frame-src": ["'self'"],
  "worker-src": ["'self'", "blob:"],
  "manifest-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  // No text becomes markup or code but through `src/ui/trusted.ts`.
  "require-trusted-types-for": ["'script'"],
  "trusted-types": ["default", "musubi-drawings"],
};

/** The strict policy with some directives put in place of its own. */
export const contentSecurityPolicy = (instead: Record<string, readonly string[]> = {}): string =>
  Object.entries({ ...STRICT, ...instead })
    .map(([directive, values]) => `${directive} ${values.join(" ")}`)
    .join("; ");

export const CONTENT_SECURITY_POLICY = contentSecurityPolicy();

export const policy = (): Plugin => ({
  name: "musubi-policy",
  // The dev server injects styles and scripts of its own.
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
      injectTo: "head-prepend",
    },
  ],
});
