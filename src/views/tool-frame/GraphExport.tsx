// Export of the network as a graph file: for the day, or with time spans.
import type { ReactNode } from "react";
import { isoOf } from "../../data/day.ts";
import { gexfOf, graphmlOf, graphOf } from "../../export/graph.ts";
import { saveFile } from "../../ui/save.ts";
import { useAtlas, usePlacement, useWorld } from "../atlas.ts";
import { type Question, useAbout, wordsOf } from "./ExportMenu.tsx";
import { closeMenu } from "./Menu.tsx";
import { SayWork } from "./words.tsx";

export function GraphExport({ question, spells }: { question: Question; spells: boolean }): ReactNode {
  const { store } = useAtlas();
  const placement = usePlacement();
  const world = useWorld();
  const aboutOf = useAbout();
  const save = (format: "gexf" | "graphml"): void => {
    const { day } = store.getState();
    const places = new Map(placement.nodes.map((n) => [n.id, n]));
    const graph = graphOf(world, spells ? undefined : day, aboutOf(wordsOf(question)), places);
    const text = format === "gexf" ? gexfOf(graph, isoOf(world.dataset.meta.asOf)) : graphmlOf(graph);
    const type = format === "gexf" ? "application/gexf+xml" : "application/graphml+xml";
    saveFile(`musubi-network-${spells ? "spells" : isoOf(day)}.${format}`, text, type);
  };
  return (["gexf", "graphml"] as const).map((format) => (
    <button
      key={format}
      type="button"
      className="menu-item"
      data-take={format}
      onClick={(e) => {
        save(format);
        closeMenu(e.currentTarget);
      }}
    >
      <SayWork of={(w) => w.take[format]} />
    </button>
  ));
}
