// What was rendered before leads to its parents, and from them to all of a page that has gone; a closure that an effect has kept
// since then holds it. Preact parts the two where a component renders by itself, and here where its parent renders it.
import { type Component, options, type VNode } from "preact";

/** As Preact's build names them: the component and the parent of what was rendered. */
interface Rendered extends VNode {
  __c?: Component | null;
  __?: Rendered | null;
}

const last = new WeakMap<Component, Rendered>();

const former = options.diffed;
options.diffed = (vnode: Rendered) => {
  former?.(vnode);
  const component = vnode.__c;
  if (!component) return;
  const before = last.get(component);
  if (before && before !== vnode) before.__ = null;
  last.set(component, vnode);
};
