// A browser that translates the page puts elements of its own in the place of our text nodes. Preact keeps writing into the
// nodes that were taken out, and the words on the screen would stay those of the moment of translation for ever.
import { options, type VNode } from "preact";

/** As Preact's build names them: the node, the children and the parent of what was rendered. */
interface Rendered extends VNode {
  __e?: Node | null;
  __k?: (Rendered | null)[] | null;
  __?: Rendered | null;
}

/** Text nodes that have been on the page: one without a parent was taken out, and is not new. */
const placed = new WeakSet<Node>();
const torn = new Set<Rendered>();

/** The nodes that Preact has placed in the element of `vnode`, in their order. */
const nodesIn = (vnode: Rendered): Node[] =>
  (vnode.__k ?? []).flatMap((child) => {
    if (!child) return [];
    const isNode = child.type === null || typeof child.type === "string";
    return isNode ? (child.__e ?? []) : nodesIn(child);
  });

/** Puts the nodes back, each where a stranger stands for it. */
function mend(vnode: Rendered): void {
  const element = vnode.__e;
  if (!(element instanceof Element)) return;
  const own = nodesIn(vnode);
  const missing = own.filter((node) => node.parentNode === null);
  const strangers = [...element.childNodes].filter((node) => !own.includes(node));
  if (missing.length === strangers.length) for (const [i, node] of missing.entries()) strangers[i]?.replaceWith(node);
}

const former = options.diffed;
options.diffed = (vnode: Rendered) => {
  former?.(vnode);
  const node = vnode.type === null ? vnode.__e : undefined;
  if (!node) return;
  if (!placed.has(node)) placed.add(node);
  else if (node.parentNode === null) {
    let parent = vnode.__;
    while (parent && typeof parent.type !== "string") parent = parent.__;
    if (!parent) return;
    // Its other children are rendered first.
    if (torn.size === 0)
      queueMicrotask(() => {
        for (const vnode of torn) mend(vnode);
        torn.clear();
      });
    torn.add(parent);
  }
};
