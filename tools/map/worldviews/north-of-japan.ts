// The islands north of Hokkaido as Japanese school atlases draw them.
// Sources: Teikoku Shoin, teikokushoin.co.jp/faq/detail/108 (notice of the Ministry of Education of 1969; atlases since the
// editions of 1971): the Northern Territories are Japan's; the Kurils from Urup north and Sakhalin south of 50°N are of
// undetermined status and left blank; boundary lines stand in four places.
// Exactness: islands are whole polygons of the source (1:50m, hundredths of a degree); 50°N is the parallel; the lines in the
// straits run halfway between the shores, their ends are the eye's.
import type { OpenLand, Region } from "./worldview.ts";

const KURILS: OpenLand = { id: "kurils", name: "Kuril Islands from Urup north", status: "undetermined" };
const SAKHALIN: OpenLand = { id: "southern-sakhalin", name: "Sakhalin south of 50°N", status: "undetermined" };

export const NORTH_OF_JAPAN: Region = {
  transfers: [
    // Habomai and Shikotan; Kunashiri; Etorofu
    { from: "RUS", within: [145.8, 43.3, 147, 43.9], to: "JPN" },
    { from: "RUS", within: [145.4, 43.6, 146.6, 44.6], to: "JPN" },
    { from: "RUS", within: [146.8, 44.3, 149, 45.6], to: "JPN" },
    // Urup to Shumshu and Atlasov
    { from: "RUS", within: [149.3, 45.5, 156.6, 51], to: KURILS },
    {
      from: "RUS",
      along: [
        [141.5, 50],
        [144.5, 50],
      ],
      at: [142.7, 47],
      to: SAKHALIN,
    },
  ],
  lines: [
    // La Pérouse (Soya) Strait, between Cape Soya and Cape Crillon
    {
      id: "soya-strait",
      kind: "undetermined",
      lines: [
        [
          [140.6, 45.68],
          [142, 45.71],
          [143.6, 45.55],
        ],
      ],
    },
    {
      id: "sakhalin-50n",
      kind: "undetermined",
      lines: [
        [
          [141.8, 50],
          [142.8, 50],
          [144.1, 50],
        ],
      ],
    },
    // First Kuril Strait, between Shumshu and Cape Lopatka
    {
      id: "shumshu-kamchatka",
      kind: "undetermined",
      lines: [
        [
          [155.95, 51.15],
          [156.58, 50.86],
          [157.2, 50.5],
        ],
      ],
    },
    // Vries (Etorofu) Strait; Natural Earth's own line of the claim (50m boundary lines of disputed areas)
    {
      id: "etorofu-urup",
      kind: "undetermined",
      lines: [
        [
          [149.36, 45.18],
          [149.18, 45.41],
          [149.02, 45.95],
          [148.9, 46.17],
        ],
      ],
    },
  ],
  detail: [
    [145.4, 43.3, 156.6, 51],
    [141, 46, 142, 46.5],
  ],
};

// Too small for the source: Takeshima, and Uotsuri for the Senkaku Islands. Positions to 0.01°, without a document, as the
// places of the dataset.
export const SMALL_ISLANDS: Region = {
  islets: [
    { id: "takeshima", party: "JPN", lon: 131.87, lat: 37.24 },
    { id: "senkaku", party: "JPN", lon: 123.47, lat: 25.74 },
  ],
};
