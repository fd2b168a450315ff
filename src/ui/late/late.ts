import { type ComponentType, createElement, type ReactNode, use } from "react";
import { keptPart } from "./part.ts";

/**
 * A component that is loaded on first render. Suspends meanwhile. A failure goes to the nearest `Boundary`, whose retry
 * loads again (React's own `lazy` keeps a failure for ever).
 */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const part = keptPart(load);
  return (props: P): ReactNode => createElement(use(part()), props);
}
