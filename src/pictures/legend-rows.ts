// The rows of the legend as marks and words, shared by the screen and exported pages.
import type { DatasetMeta, Layer } from "../data/meta.ts";
import type { LocalizedText } from "../data/types.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { wordsIn } from "../i18n/locale.ts";
import { tieLayers } from "../model/world/layers.ts";
import { isPart, layerStyle, tieStyle } from "../scene/style/layer-styles.ts";
import type { StyleName } from "../scene/style/style.ts";
import {
  circle,
  EDGED,
  FILL,
  type LegendRow,
  LINE,
  layerSample,
  line,
  region,
  SIGN,
  square,
} from "./legend-samples.ts";

const among =
  (...styles: StyleName[]) =>
  (style: StyleName): boolean =>
    styles.includes(style);
const inWords =
  (words: LocalizedText): LegendRow["say"] =>
  (_, language) =>
    wordsIn(words, language);

const SIGNED = ["tie-signed", "arc-signed", "fan-signed"] as const;
const PARTS = ["tie", "arc", "fan", ...SIGNED, "region", "member"] as const;

const explainedBy = ({ id, role }: Layer): LegendRow["explains"] =>
  role === "assistance"
    ? among("tie-assistance", "tie-arrangement", "tie-private-arrangement", "node-assistance")
    : role === "talks"
      ? among("tie-talks", "tie-suspended", "node-talks")
      : among(...PARTS.map((part) => layerStyle(part, id)));

/** One row per layer of ties; the row's id is the layer's. `asTies`: which layers are shown by their tie. */
export const layerRows = (meta: DatasetMeta, asTies: (layer: Layer) => boolean = () => false): LegendRow[] =>
  tieLayers(meta).map((layer) => ({
    id: layer.id,
    sample: layerSample(layer, asTies(layer)),
    window: LINE,
    say: inWords(layer.name),
    explains: explainedBy(layer),
  }));

/** Rows for signs that all layers share. */
export function signRows({ layers }: DatasetMeta): LegendRow[] {
  const signed = layers.find((l) => l.role === "bilateral") ?? layers.find((l) => l.role === "framework");
  return [
    ...(signed
      ? [
          {
            id: "signed",
            sample: [line(tieStyle(signed.role, signed.id, true))],
            window: LINE,
            say: (t: Catalogue) => t.legend.longDash,
            explains: (style: StyleName) => SIGNED.some((part) => isPart(style, part)),
          },
        ]
      : []),
    {
      id: "framework",
      sample: [circle("node-framework", 5.5)],
      window: SIGN,
      say: (t) => t.legend.nodeFramework,
      explains: among("node-framework"),
    },
    {
      id: "chapter",
      sample: [circle("mark-chapter", 3.2)],
      window: SIGN,
      say: (t) => t.legend.chapter,
      explains: among("mark-chapter"),
    },
    {
      id: "opened",
      sample: [region("region-opened", 2)],
      window: LINE,
      say: (t) => t.legend.opened,
      explains: among("region-opened"),
    },
  ];
}

/** Rows for fills of land. `focal`: short name of the focal party. The row with id `none` is land without agreements. */
export function fillRows(focal: LocalizedText | undefined): LegendRow[] {
  const fill = (
    id: string,
    styles: readonly [StyleName, ...StyleName[]],
    say: LegendRow["say"],
    window = FILL,
  ): LegendRow => ({
    id,
    sample: [square(styles[0])],
    window,
    say,
    explains: among(...styles),
  });
  return [
    ...(focal ? [fill("focal", ["land-focal"], inWords(focal))] : []),
    ...([0, 1, 2, 3, 4] as const).map((n) =>
      fill(`${n}`, [`land-${n}`, `dot-${n}`], (t) => (n === 0 ? t.legend.none : String(n))),
    ),
    fill("assist", ["land-assist", "dot-assist"], (t) => t.legend.assistOnly),
    fill("leaving", ["land-leaving", "dot-leaving"], (t) => t.legend.leaving),
  ];
}

/** Rows for disputed and undetermined land. */
export const openLandRows = (): LegendRow[] => [
  {
    id: "undetermined",
    sample: [square("land-undetermined")],
    window: EDGED,
    say: (t) => t.legend.undetermined,
    explains: among("land-undetermined"),
  },
  {
    id: "disputed",
    sample: [square("land-disputed"), { ...square("line-disputed"), id: "edge" }],
    window: EDGED,
    say: (t) => t.legend.disputed,
    explains: among("land-disputed"),
  },
];
