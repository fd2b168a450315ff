// Land that the source assigns by de facto control, where Japan recognises another state. Whole polygons and entries, so
// as exact as the source.
import type { Region } from "./worldview.ts";

// Crimea and Sevastopol. Source: General Assembly resolution 68/262 (2014), for which Japan voted.
export const CRIMEA: Region = {
  transfers: [{ from: "RUS", within: [32.4, 44.3, 36.7, 46.3], to: "UKR" }],
};

// The north of Cyprus; Japan recognises the Republic of Cyprus alone. Source: Security Council resolutions 541 (1983) and
// 550 (1984). At 1:50m the source has no entry for the buffer zone or the bases.
export const CYPRUS: Region = {
  transfers: [{ from: "N. Cyprus", to: "CYP" }],
};

// Somaliland, which Japan does not recognise.
export const SOMALIA: Region = {
  transfers: [{ from: "Somaliland", to: "SOM" }],
};
