// cytoscape (canvas) with fcose, without animation; links of other days are not displayed.
import cytoscape, { type Core } from "cytoscape";
import fcose from "cytoscape-fcose";
import type { PeerGraph } from "../contract.ts";

cytoscape.use(fcose);
let given: PeerGraph;
let view: Core;

const isOn = (l: { from: number; to: number }, day: number): boolean => l.from <= day && day <= l.to;

window.peer = {
  start: (data, box) => {
    given = data;
    box.style.width = `${data.width}px`;
    box.style.height = `${data.height}px`;
    view = cytoscape({
      container: box,
      elements: [
        ...data.nodes.map((n) => ({ data: { id: n.id } })),
        ...data.links.map((l, i) => ({ data: { id: `e${i}`, ...l } })),
      ],
      style: [
        { selector: "node", style: { label: "data(id)", width: 10, height: 10, "font-size": 11 } },
        { selector: "edge", style: { width: 1 } },
        { selector: ".off", style: { display: "none" } },
      ],
      layout: { name: "null" },
    });
    return new Promise((settled) => {
      const layout = view.layout({ name: "fcose", animate: false } as cytoscape.LayoutOptions);
      layout.one("layoutstop", () => {
        window.peer.show(data.day);
        view.one("render", () => settled());
      });
      layout.run();
    });
  },
  show: (day) =>
    view.batch(() => {
      for (const [i, l] of given.links.entries()) view.getElementById(`e${i}`).toggleClass("off", !isOn(l, day));
    }),
  positions: () =>
    Object.fromEntries(
      view.nodes().map((n) => {
        const { x, y } = n.renderedPosition();
        return [n.id(), [x, y]];
      }),
    ),
};
