// sigma (WebGL) on graphology, laid out by ForceAtlas2 with inferred settings; links of other days are hidden, as its
// examples of filters do.
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import Sigma from "sigma";
import type { PeerGraph } from "../contract.ts";

const ITERATIONS = 500;
let given: PeerGraph;
let graph: Graph;
let view: Sigma;
let shown = 0;

window.peer = {
  start: (data, box) => {
    given = data;
    shown = data.day;
    graph = new Graph({ multi: true });
    box.style.width = `${data.width}px`;
    box.style.height = `${data.height}px`;
    // ForceAtlas2 needs initial positions: a circle.
    for (const [i, n] of data.nodes.entries()) {
      const turn = (i / data.nodes.length) * 2 * Math.PI;
      graph.addNode(n.id, { label: n.id, size: n.focal ? 12 : 5, x: Math.cos(turn), y: Math.sin(turn) });
    }
    for (const [i, l] of data.links.entries())
      graph.addEdgeWithKey(`e${i}`, l.source, l.target, { from: l.from, to: l.to });
    forceAtlas2.assign(graph, { iterations: ITERATIONS, settings: forceAtlas2.inferSettings(graph) });
    view = new Sigma(graph, box, {
      edgeReducer: (_, e) => ({ ...e, hidden: !((e.from as number) <= shown && shown <= (e.to as number)) }),
    });
    // The constructor has already drawn once.
    return new Promise((settled) => requestAnimationFrame(() => settled()));
  },
  show: (day) => {
    shown = day;
    view.refresh({ skipIndexation: true });
  },
  positions: () =>
    Object.fromEntries(
      given.nodes.map((n) => {
        const { x, y } = view.graphToViewport(graph.getNodeAttributes(n.id) as { x: number; y: number });
        return [n.id, [x, y]];
      }),
    ),
};
