// Export of the network as a graph file: for the day, or with time spans.
import type { ReactNode } from "react";
import { isoOf } from "../../data/day.ts";
import { gexfOf, graphmlOf, graphOf } from "../../export/graph.ts";
import { useAtlas, useLocale, usePlacement, useWorld } from "../atlas.ts";
import { nameOfGraph } from "../file-name.ts";
import { type SavedFile, useSaved } from "../useSaved.tsx";
import { type Question, useAbout, wordsOf } from "./ExportMenu.tsx";
import { closeMenu } from "./Menu.tsx";
import { SayWork } from "./words.tsx";

export function GraphExport({ question, spells }: { question: Question; spells: boolean }): ReactNode {
  const { store } = useAtlas();
  const placement = usePlacement();
  const world = useWorld();
  const { lead } = useLocale();
  const aboutOf = useAbout();
  const { save, said } = useSaved();
  const fileOf = (format: "gexf" | "graphml"): SavedFile => {
    const state = store.getState();
    const { day } = state;
    const places = new Map(placement.nodes.map((n) => [n.id, n]));
    const graph = graphOf(world, spells ? undefined : day, aboutOf(wordsOf(question)), places);
    const text = format === "gexf" ? gexfOf(graph, isoOf(world.dataset.meta.asOf)) : graphmlOf(graph);
    const type = format === "gexf" ? "application/gexf+xml" : "application/graphml+xml";
    return { name: `${nameOfGraph(state, spells, lead)}.${format}`, content: text, type };
  };
  return (
    <>
      {(["gexf", "graphml"] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="menu-item"
          data-take={format}
          onClick={async ({ currentTarget }) => {
            if (await save(fileOf(format))) closeMenu(currentTarget);
          }}
        >
          <SayWork of={(w) => w.take[format]} />
        </button>
      ))}
      {said}
    </>
  );
}
