// The Golan Heights: occupied since 1967; their annexation is null and void by Security Council resolution 497 (1981), and
// Japan does not recognise it. Here: no party's.
// Line: Natural Earth 1:50m, boundary lines of disputed areas (public domain; seen in github.com/martynafford/natural-earth-geojson),
// all its vertices in hundredths of a degree, about 1 km; both ends are vertices of the source.
import type { Region } from "./worldview.ts";

export const GOLAN: Region = {
  transfers: [
    {
      from: "ISR",
      along: [
        [35.61, 32.68],
        [35.59, 32.72],
        [35.61, 32.76],
        [35.64, 32.81],
        [35.63, 32.87],
        [35.61, 32.89],
        [35.59, 32.95],
        [35.58, 33.01],
        [35.6, 33.04],
        [35.64, 33.12],
        [35.64, 33.2],
        [35.6, 33.24],
      ],
      at: [35.8, 33],
      to: { id: "golan", name: "Golan Heights", status: "disputed" },
    },
  ],
};
