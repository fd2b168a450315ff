// How the network is drawn: between map and network, the size of its nodes, organisations opened into their states.
import { type ReactNode, Suspense } from "react";
import { partyShort } from "../../i18n/names.ts";
import { WEIGHTS } from "../../model/coverage/weights.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { late } from "../../ui/late/late.ts";
import { useAtlas, useAtlasState, useLocale, usePlacement, useTimed, useWorld } from "../atlas.ts";
import { Joined, Text } from "../text.tsx";
import { stayAt, travelTo } from "./travel.ts";
import "../header/settings.css";

const WeightNote = late(() => import("./WeightNote.tsx").then((m) => m.WeightNote));

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
  const weight = useAtlasState((s) => s.weight);
  return (
    <>
      <Choice
        legend={<Joined of={(t) => t.network.size} />}
        value={weight}
        options={WEIGHTS.map((value) => ({ value, label: <Joined of={(t) => t.network.weights[value]} /> }))}
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
    </>
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

export const NetworkSettings = (): ReactNode => (
  <>
    <Way />
    <Weight />
    <div className="region-buttons">
      <Organisations />
    </div>
  </>
);
