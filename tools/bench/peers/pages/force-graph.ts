// force-graph (canvas): gets the data of each day, as in its examples of dynamic data.
import ForceGraph, { type NodeObject } from "force-graph";
import { linksOn, type PeerGraph } from "../contract.ts";

let graph: PeerGraph;
let nodes: (NodeObject & { id: string })[] = [];
let view: InstanceType<typeof ForceGraph>;

window.peer = {
  start: (given, box) =>
    new Promise((settled) => {
      graph = given;
      nodes = given.nodes.map((n) => ({ ...n }));
      view = new ForceGraph(box)
        .width(given.width)
        .height(given.height)
        .nodeLabel("id")
        .onEngineStop(() => settled())
        .graphData({ nodes, links: linksOn(given.links, given.day).map((l) => ({ ...l })) });
    }),
  show: (day) => void view.graphData({ nodes, links: linksOn(graph.links, day).map((l) => ({ ...l })) }),
  positions: () =>
    Object.fromEntries(
      nodes.map((n) => {
        const { x, y } = view.graph2ScreenCoords(n.x ?? 0, n.y ?? 0);
        return [n.id, [x, y]];
      }),
    ),
};
