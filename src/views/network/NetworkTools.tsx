// Tools of the network: zoom, transition to the map and back, resetting dragged nodes.
import { type ReactNode, Suspense } from "react";
import { partyShort } from "../../i18n/names.ts";
import { WEIGHTS } from "../../model/coverage/weights.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { late } from "../../ui/late/late.ts";
import { Popover } from "../../ui/Popover.tsx";
import { useAtlas, useAtlasState, useLocale, usePlacement, useTimed, useWorld } from "../atlas.ts";
import type { Zooming } from "../paint/useZoom.ts";
import { Text } from "../text.tsx";
import { stayAt, travelTo } from "./travel.ts";
import "./network.css";

const ZOOM_STEP = 1.5;

const WeightNote = late(() => import("./WeightNote.tsx").then((m) => m.WeightNote));

function PutBack(): ReactNode {
  const { actions } = useAtlas();
  const dragged = useAtlasState((s) => Object.keys(s.dragged).length > 0);
  const { text } = useLocale();
  if (!dragged) return null;
  return (
    <button type="button" className="text-button" title={text((t) => t.network.putBackHint)} onClick={actions.putBack}>
      <Text of={(t) => t.network.putBack} />
    </button>
  );
}

function Way(): ReactNode {
  const { store } = useAtlas();
  const { text } = useLocale();
  const morph = useAtlasState((s) => s.morph);
  return (
    <div className="way" role="group" aria-label={text((t) => t.network.way)}>
      <button type="button" className="text-button" aria-pressed={morph === 0} onClick={() => travelTo(store, 0)}>
        <Text of={(t) => t.map.heading} />
      </button>
      <input
        type="range"
        min={0}
        max={100}
        value={Math.round(morph * 100)}
        aria-label={text((t) => t.network.way)}
        aria-valuetext={text((t) => t.network.wayValue(Math.round(morph * 100)))}
        onChange={(e) => stayAt(store, Number(e.target.value) / 100)}
      />
      <button type="button" className="text-button" aria-pressed={morph === 1} onClick={() => travelTo(store, 1)}>
        <Text of={(t) => t.network.heading} />
      </button>
    </div>
  );
}

/** Choice of what the nodes' areas stand for, and the value of the largest one. */
function Weight(): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const weight = useAtlasState((s) => s.weight);
  return (
    <Popover label={text((t) => t.network.size)} icon="size">
      <Choice
        legend={text((t) => t.network.size)}
        value={weight}
        options={WEIGHTS.map((value) => ({ value, label: text((t) => t.network.weights[value]) }))}
        onChange={(value) => actions.set({ weight: value })}
      />
      <Boundary
        fallback={(_, retry) => (
          <div role="alert">
            <Text of={(t) => t.failure.late} block />
            <button type="button" className="text-button" onClick={retry}>
              <Text of={(t) => t.failure.retry} />
            </button>
          </div>
        )}
      >
        <Suspense>{weight !== "equal" && <WeightNote />}</Suspense>
      </Boundary>
    </Popover>
  );
}

/** Buttons to expand organisations into their states; only for those in the picture. */
function Organisations(): ReactNode {
  const { actions } = useAtlas();
  const placement = usePlacement();
  const world = useWorld();
  const { text } = useLocale();
  const open = useAtlasState((s) => s.expandedOrganisations);
  // As one value, which is another only when a button comes or goes.
  const tied = useTimed((s) => {
    const { ties } = world.at(s.day);
    const ids = placement.opened.map((o) => o.organisation);
    return ids.filter((id) => ties.some((t) => t.party === id)).join(" ");
  });
  return (tied === "" ? [] : tied.split(" ")).map((id) => {
    const name = text((_, language) => partyShort(world.parties.get(id), language, id));
    return (
      <button
        key={id}
        type="button"
        className="text-button"
        aria-pressed={open.includes(id)}
        title={text((t) => (open.includes(id) ? t.network.closeStates : t.network.openStates))}
        onClick={() => actions.toggleOrganisation(id)}
      >
        {name}
      </button>
    );
  });
}

/** Placed below the picture, so that it does not cover anything. */
export const NetworkBar = (): ReactNode => (
  <div className="way-tools">
    <Way />
    <Organisations />
    <Weight />
    <PutBack />
  </div>
);

export function NetworkTools({ k, zooming }: { k: number; zooming: Zooming }): ReactNode {
  const { text } = useLocale();
  return (
    <div className="view-tools">
      <IconButton icon="plus" label={text((t) => t.network.zoomIn)} onClick={() => zooming.zoomBy(ZOOM_STEP)} />
      <IconButton
        icon="minus"
        label={text((t) => t.network.zoomOut)}
        disabled={k <= 1}
        onClick={() => zooming.zoomBy(1 / ZOOM_STEP)}
      />
      <IconButton
        icon="whole"
        label={text((t) => t.network.whole)}
        disabled={k <= 1}
        onClick={() => zooming.show(undefined, true)}
      />
    </div>
  );
}
