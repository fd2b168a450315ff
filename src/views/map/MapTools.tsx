// Buttons for zooming, turning and resetting the map.
import type { ReactNode } from "react";
import { IconButton } from "../../ui/IconButton.tsx";
import { useLocale } from "../atlas.ts";
import type { Zooming } from "../paint/useZoom.ts";
import { PAN_STEP, TURN_STEP, ZOOM_STEP } from "./map-keys.ts";
import type { Turning } from "./useTurning.ts";
import "./map.css";

interface Props {
  /** Zoom factor. */
  k: number;
  zooming: Zooming;
  turning: Turning;
  isGlobe: boolean;
}

const WAYS = [
  { icon: "up", dx: 0, dy: 1 },
  { icon: "left", dx: -1, dy: 0 },
  { icon: "right", dx: 1, dy: 0 },
  { icon: "down", dx: 0, dy: -1 },
] as const;

export function MapTools({ k, zooming, turning, isGlobe }: Props): ReactNode {
  const { text } = useLocale();
  const { zoomBy, panBy, whole } = zooming;
  const moves = isGlobe || k > 1;
  return (
    <div className="view-tools">
      {moves && (
        <div className="move-pad" role="group" aria-label={text((t) => (isGlobe ? t.map.turn : t.map.move))}>
          {WAYS.map(({ icon, dx, dy }) => (
            <IconButton
              key={icon}
              className={`move-${icon}`}
              icon={icon}
              label={text((t) => (isGlobe ? t.map.turnTo[icon] : t.map.moveTo[icon]))}
              onClick={() => {
                if (isGlobe) turning.by(dx * TURN_STEP, dy * TURN_STEP);
                else panBy(-dx * PAN_STEP, dy * PAN_STEP);
              }}
            />
          ))}
        </div>
      )}
      <div className="pill">
        <IconButton icon="plus" label={text((t) => t.map.zoomIn)} onClick={() => zoomBy(ZOOM_STEP)} />
        <IconButton
          icon="minus"
          label={text((t) => t.map.zoomOut)}
          disabled={k <= 1}
          onClick={() => zoomBy(1 / ZOOM_STEP)}
        />
        {moves && (
          <IconButton
            icon="whole"
            className="whole"
            label={text((t) => t.map.reset)}
            onClick={() => {
              if (isGlobe) turning.home();
              whole();
            }}
          />
        )}
      </div>
    </div>
  );
}
