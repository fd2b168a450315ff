import { type ComponentType, createElement, type ReactNode, use } from "react";
import { keptPart } from "./part.ts";

/** `prepare`: loads it, so that its first render finds it there and nothing has to make room for it later. */
type Late<P> = ComponentType<P> & { prepare(): Promise<unknown> };

/**
 * A component that is loaded on first render. Suspends meanwhile. A failure goes to the nearest `Boundary`, whose retry
 * loads again (React's own `lazy` keeps a failure for ever).
 */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): Late<P> {
  const part = keptPart(load);
  return Object.assign((props: P): ReactNode => createElement(use(part()), props), { prepare: part });
}
