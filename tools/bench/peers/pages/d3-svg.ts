// d3-force and SVG, as in the library's examples of dynamic networks: the simulation is reheated at each change and
// attributes are written at each tick.
import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { select } from "d3-selection";
import { linksOn, type PeerLink, type PeerNode } from "../contract.ts";

type Node = PeerNode & SimulationNodeDatum;
type Link = SimulationLinkDatum<Node>;

let nodes: Node[] = [];
let all: PeerLink[] = [];
let show: (day: number) => void = () => {};

window.peer = {
  start: (graph, box) =>
    new Promise((settled) => {
      nodes = graph.nodes.map((n) => ({ ...n }));
      all = graph.links;
      const svg = select(box).append("svg").attr("width", graph.width).attr("height", graph.height);
      const lines = svg.append("g").attr("stroke", "#999");
      const dots = svg
        .append("g")
        .selectAll("circle")
        .data(nodes)
        .join("circle")
        .attr("r", (n) => (n.focal ? 16 : 5));
      const names = svg
        .append("g")
        .selectAll("text")
        .data(nodes)
        .join("text")
        .attr("font-size", 11)
        .text((n) => n.id);
      let drawn = lines.selectAll<SVGLineElement, Link>("line");
      const end = (l: Link, which: "source" | "target"): Node => l[which] as Node;
      const simulation = forceSimulation(nodes)
        .force("charge", forceManyBody())
        .force("center", forceCenter(graph.width / 2, graph.height / 2))
        .force("x", forceX(graph.width / 2))
        .force("y", forceY(graph.height / 2))
        .on("tick", () => {
          drawn
            .attr("x1", (l) => end(l, "source").x ?? 0)
            .attr("y1", (l) => end(l, "source").y ?? 0)
            .attr("x2", (l) => end(l, "target").x ?? 0)
            .attr("y2", (l) => end(l, "target").y ?? 0);
          dots.attr("cx", (n) => n.x ?? 0).attr("cy", (n) => n.y ?? 0);
          names.attr("x", (n) => (n.x ?? 0) + 7).attr("y", (n) => (n.y ?? 0) + 4);
        })
        .on("end", () => settled());
      show = (day) => {
        const links: Link[] = linksOn(all, day).map((l) => ({ source: l.source, target: l.target }));
        drawn = lines.selectAll<SVGLineElement, Link>("line").data(links).join("line");
        simulation.force(
          "link",
          forceLink<Node, Link>(links).id((n) => n.id),
        );
        simulation.alpha(1).restart();
      };
      show(graph.day);
    }),
  show: (day) => show(day),
  positions: () => Object.fromEntries(nodes.map((n) => [n.id, [n.x ?? 0, n.y ?? 0]])),
};
