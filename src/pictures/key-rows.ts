// The key beside the pictures: what their marks mean, each entry with the styles that it explains. Entries of which nothing is
// on the screen are not shown (views/legend/Key.tsx).
import type { DatasetMeta } from "../data/meta.ts";
import { wordsIn } from "../i18n/locale.ts";
import { isOfSeveral } from "../model/world/layers.ts";
import { layerStyle } from "../scene/style/layer-styles.ts";
import type { StyleName } from "../scene/style/style.ts";
import { circle, FILL, type LegendRow, LINE, line, square } from "./legend-samples.ts";

export interface KeyRows {
  /** Land by number of agreements, fewest first. */
  ramp: readonly LegendRow[];
  /** Each framework by the colour of its line, for where no outline carries its name. */
  frameworks: readonly LegendRow[];
  /** In columns of two, in this order. */
  others: readonly LegendRow[];
  /** For packages in which parties have left an organisation. */
  leaving: LegendRow;
}

const SIDE_BY_SIDE = [3, 8, 13];

/** Lines of up to three frameworks, one over the other, and the ring of a party that has nothing else. */
function throughFrameworks(ids: readonly string[]): LegendRow["sample"] {
  const ys = ids.length < 2 ? [8] : SIDE_BY_SIDE;
  return [
    ...ids.slice(0, 3).map((id, i) => {
      const style = layerStyle("tie", id);
      return { ...line(style, 24), id: `${style} ${i}`, y1: ys[i] ?? 8, y2: ys[i] ?? 8 };
    }),
    circle("node-framework", 5.2, 30),
  ];
}

export function keyRows({ layers }: DatasetMeta): KeyRows {
  const of = (role: string) => layers.filter((l) => l.role === role).map((l) => l.id);
  const [own, frameworks] = [of("bilateral"), layers.filter(isOfSeveral).map((l) => l.id)];
  // Where no agreement of several parties has a region of its own, the package names both layers of agreements itself.
  const [two, several] =
    of("framework").length > 0
      ? []
      : (["bilateral", "plurilateral"] as const).map((role) => layers.find((l) => l.role === role));
  const explain =
    (...styles: readonly StyleName[]) =>
    (style: StyleName): boolean =>
      styles.includes(style);
  const signed = [...own, ...frameworks].flatMap((id) => [layerStyle("tie-signed", id), layerStyle("arc-signed", id)]);
  return {
    ramp: ([1, 2, 3, 4] as const).map((n) => ({
      id: `${n}`,
      sample: [square(`land-${n}`)],
      window: FILL,
      say: () => String(n),
      explains: explain(`land-${n}`, `dot-${n}`),
    })),
    frameworks: layers.filter(isOfSeveral).map(({ id, name }) => ({
      id,
      sample: [line(layerStyle("tie", id), 30)],
      window: LINE,
      say: (_, language) => name[language],
      explains: explain(layerStyle("tie", id), layerStyle("arc", id)),
    })),
    others: [
      {
        id: "own",
        sample: [...own.slice(0, 1).map((id) => line(layerStyle("tie", id), 26)), circle("node-bilateral", 5.5, 30)],
        window: LINE,
        say: (t, language) => (two && several ? wordsIn(two.name, language) : t.legend.nodeOwn),
        explains: explain("node-bilateral"),
      },
      {
        id: "framework",
        sample: throughFrameworks(frameworks),
        window: LINE,
        say: (t, language) => (several ? wordsIn(several.name, language) : t.legend.nodeFramework),
        explains: explain("node-framework"),
      },
      {
        id: "assist",
        sample: [{ ...square("land-assist"), d: "M2 2H24V14H2Z" }, circle("node-assistance", 4, 33)],
        window: LINE,
        say: (t) => t.legend.assistOnly,
        explains: explain("land-assist", "dot-assist", "node-assistance"),
      },
      {
        id: "talks",
        sample: [line("tie-talks", 26), circle("node-talks", 4, 31)],
        window: LINE,
        say: (t) => t.legend.inTalks,
        explains: explain("node-talks"),
      },
      {
        id: "signed",
        sample: [...signed.slice(0, 1).map((style) => line(style, 24)), circle("node-signed", 5, 31)],
        window: LINE,
        say: (t) => t.legend.longDash,
        explains: explain("node-signed", ...signed),
      },
    ],
    leaving: {
      id: "leaving",
      sample: [{ ...square("land-leaving"), d: "M8 2H30V14H8Z" }],
      window: LINE,
      say: (t) => t.legend.leaving,
      explains: explain("land-leaving", "dot-leaving"),
    },
  };
}
