// Keys of the map while something in it has the focus: + and − zoom, Shift with the arrows moves it or turns the globe.
import type { KeyboardEvent } from "react";
import type { KeyWords } from "../../i18n/keys.ts";
import { idOf, type KeyTable } from "../../ui/keys/key-table.ts";
import type { Zooming } from "../paint/useZoom.ts";
import type { Turning } from "./useTurning.ts";

/** One press of a zoom button, of a turn (degrees), of a move (share of the picture). */
export const ZOOM_STEP = 1.6;
export const TURN_STEP = 20;
export const PAN_STEP = 0.25;

type MapKey = keyof KeyWords["map"];

export const MAP_KEYS: KeyTable<MapKey> = {
  zoomIn: ["+", "="],
  zoomOut: ["-"],
  west: ["Shift ArrowLeft"],
  east: ["Shift ArrowRight"],
  north: ["Shift ArrowUp"],
  south: ["Shift ArrowDown"],
};

const WAYS: Partial<Record<MapKey, readonly [number, number]>> = {
  west: [-1, 0],
  east: [1, 0],
  north: [0, 1],
  south: [0, -1],
};

interface Hands {
  zooming: Zooming;
  turning: Turning;
  isGlobe: boolean;
}

export const mapKeys =
  ({ zooming, turning, isGlobe }: Hands) =>
  (e: KeyboardEvent): void => {
    if (e.ctrlKey || e.metaKey || e.altKey || (e.target as Element).closest("[popover]")) return;
    const id = idOf(MAP_KEYS, e);
    if (!id) return;
    const arrow = WAYS[id];
    if (arrow && isGlobe) turning.by(arrow[0] * TURN_STEP, arrow[1] * TURN_STEP);
    else if (arrow) zooming.panBy(-arrow[0] * PAN_STEP, arrow[1] * PAN_STEP);
    else zooming.zoomBy(id === "zoomIn" ? ZOOM_STEP : 1 / ZOOM_STEP);
    e.preventDefault();
    e.stopPropagation();
  };
