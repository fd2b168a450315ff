// Western Sahara: a non-self-governing territory on the list of the United Nations; Japan recognises neither claim. The source
// divides it along the berm; here it is one, without a party, to the parallel 27°40′N.
// Line: Natural Earth 1:50m, boundary lines of disputed areas (public domain): 27.656°N, 1 km south of 27°40′; both ends are
// vertices of the source. Points between keep it on the parallel, from which a great circle would stray by 2 km.
import type { OpenLand, Region } from "./worldview.ts";

const WESTERN_SAHARA: OpenLand = { id: "western-sahara", name: "Western Sahara", status: "disputed" };

export const SAHARA: Region = {
  transfers: [
    { from: "ESH", to: WESTERN_SAHARA },
    {
      from: "MAR",
      along: [
        [-13.175, 27.656],
        [-12, 27.656],
        [-11, 27.656],
        [-10, 27.656],
        [-9.4, 27.656],
        [-8.818, 27.656],
      ],
      at: [-14, 24],
      to: WESTERN_SAHARA,
    },
  ],
};
