// Keys of the map while something in it has the focus: + and − zoom, Shift with the arrows moves it or turns the globe.
import type { KeyboardEvent } from "react";
import type { Zooming } from "../paint/useZoom.ts";
import type { Turning } from "./useTurning.ts";

/** One press of a zoom button, of a turn (degrees), of a move (share of the picture). */
export const ZOOM_STEP = 1.6;
export const TURN_STEP = 20;
export const PAN_STEP = 0.25;

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
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
    const arrow = e.shiftKey ? ARROWS[e.key] : undefined;
    if (arrow && isGlobe) turning.by(arrow[0] * TURN_STEP, arrow[1] * TURN_STEP);
    else if (arrow) zooming.panBy(-arrow[0] * PAN_STEP, arrow[1] * PAN_STEP);
    else if (e.key === "+" || e.key === "=") zooming.zoomBy(ZOOM_STEP);
    else if (e.key === "-") zooming.zoomBy(1 / ZOOM_STEP);
    else return;
    e.preventDefault();
    e.stopPropagation();
  };
