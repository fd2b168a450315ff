// Layer switches of the multilateral bodies, with the number of members on the day.
import { type ReactNode, useId } from "react";
import { SEAT_KINDS, type SeatKind } from "../../data/body-types.ts";
import type { Layer } from "../../data/meta.ts";
import { BODY_WORDS } from "../../i18n/bodies.ts";
import { wordsIn } from "../../i18n/locale.ts";
import type { BodyWorld } from "../../model/bodies/world.ts";
import { layerSet } from "../../model/world/layers.ts";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import { bodyStyle, lookOf, shapePath } from "../../scene/bodies/look.ts";
import { SIGNS } from "../../scene/bodies/signs.ts";
import { networkFacts } from "../../scene/network/facts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { closePopovers } from "../../ui/useClosedPopovers.ts";
import { useAtlas, useAtlasState, useBodyWorld, useLocale, useSnapshot, useTimed, useWorld } from "../atlas.ts";
import { Localized, Text } from "../text.tsx";

const KNOWLEDGE = ["day", "coarse", "unknown", "earlier"] as const;

function Sample({ layer, turn }: { layer: string; turn: number }): ReactNode {
  const look = lookOf(layer, turn);
  return (
    <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path className={`m-${bodyStyle(look, "day")}`} d={shapePath(look.shape, 8, 8, 5)} />
    </svg>
  );
}

const SeatSample = ({ kind }: { kind: SeatKind }): ReactNode => (
  <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle className="m-place" cx={8} cy={8} r={6} />
    <path className="m-place-sign" d={shapePath(SIGNS[kind], 8, 8, 2.6)} />
  </svg>
);

export const LayerSample = ({ layer, turn }: { layer: string; turn: number }): ReactNode =>
  layer === "capacity" ? <SeatSample kind="RTC" /> : <Sample layer={layer} turn={turn} />;

/** Members that have no node in the network on the day. */
function useMissing(bodies: BodyWorld | undefined, body: string | undefined): number {
  const world = useWorld();
  const snapshot = useSnapshot();
  const layers = useAtlasState((s) => s.layers);
  const isShown = useAtlasState((s) => s.views.includes("network"));
  const state = useTimed((s) => (body === undefined ? undefined : bodies?.index.stateOf(body, s.day)));
  if (!state || !isShown) return 0;
  const shown = networkFacts(world, snapshot, layerSet(layers)).parties;
  return state.spans.filter((s) => s.party !== world.dataset.meta.focal && !shown.has(s.party)).length;
}

function MemberCount({ bodies, layer, id }: { bodies: BodyWorld; layer: string; id: string }): ReactNode {
  const body = bodies.bodies.get(layer);
  const count = useTimed((s) => (body ? (bodies.index.stateOf(body.id, s.day)?.count ?? 0) : 0));
  const earlier = useTimed((s) => (body ? (bodies.index.stateOf(body.id, s.day)?.earlier ?? 0) : 0));
  const missing = useMissing(bodies, body?.id);
  if (!body) return null;
  return (
    <span id={id} className="legend-count" data-body={body.id} data-value={count}>
      <Text
        of={(_, language) =>
          [
            BODY_WORDS[language].count(count, wordsIn(body.noun, language)),
            ...(earlier > 0 && body.earlier
              ? [BODY_WORDS[language].earlier(earlier, wordsIn(body.earlier, language))]
              : []),
            ...(missing > 0 ? [BODY_WORDS[language].notInNetwork(missing)] : []),
          ].join(" · ")
        }
      />
    </span>
  );
}

function SeatCounts({ bodies, id }: { bodies: BodyWorld; id: string }): ReactNode {
  const { text } = useLocale();
  const { counts, most } = useTimed((s) => bodies.seatsOn(s.day));
  return (
    <span id={id} className="legend-count" data-body="seats" data-value={counts.RTC}>
      {SEAT_KINDS.map((kind) => (
        <span key={kind} title={text((_, language) => BODY_WORDS[language].seatKind[kind])}>
          <SeatSample kind={kind} /> {kind} {most[kind] > counts[kind] ? `${counts[kind]}–${most[kind]}` : counts[kind]}
        </span>
      ))}
    </span>
  );
}

function Row({ layer, turn, bodies }: { layer: Layer; turn: number; bodies: BodyWorld | undefined }): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const on = useAtlasState((s) => s.layers.includes(layer.id));
  const id = useId();
  const counted = on && bodies;
  const isBody = bodies === undefined || bodies.bodies.has(layer.id);
  return (
    <div className="legend-row">
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={() => actions.layer(layer.id)}
          data-layer={layer.id}
          {...(counted ? { "aria-describedby": id } : {})}
        />
        <LayerSample layer={layer.id} turn={turn} />
        <span>
          <Localized words={layer.name} />
        </span>
      </label>
      <IconButton
        icon="info"
        label={text((_, language) => BODY_WORDS[language].about(wordsIn(layer.name, language)))}
        onClick={() => {
          // The panel tells of it, and the list would cover it.
          closePopovers();
          actions.choose({ kind: "layer", id: layer.id });
        }}
      />
      {counted &&
        (isBody ? <MemberCount bodies={bodies} layer={layer.id} id={id} /> : <SeatCounts bodies={bodies} id={id} />)}
    </div>
  );
}

/** Explains the four styles of members. */
const Meanings = (): ReactNode => (
  <div className="legend-scale">
    {KNOWLEDGE.map((knowledge) => (
      <span key={knowledge}>
        <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path
            className={`m-${bodyStyle({ shape: "circle", hue: "world" }, knowledge)}`}
            d={shapePath("circle", 8, 8, 5)}
          />
        </svg>
        <Text of={(_, language) => BODY_WORDS[language].knowledge[knowledge]} />
      </span>
    ))}
  </div>
);

function Status(): ReactNode {
  const { bodyWorlds } = useAtlas();
  const { status } = useBodyWorld();
  return (
    <div role="status" className="legend-status">
      {status === "loading" && <Text of={(t) => t.bodies.loading} block />}
      {status === "failed" && (
        <>
          <Text of={(t) => t.bodies.failed} block />
          <button type="button" className="text-button" onClick={bodyWorlds.ask}>
            <Text of={(_, language) => BODY_WORDS[language].retry} />
          </button>
        </>
      )}
    </div>
  );
}

/** Content of the opened group. */
export function LegendBodies({ layers }: { layers: readonly Layer[] }): ReactNode {
  const world = useWorld();
  const anyOn = useAtlasState((s) => shownBodies(world, s.layers).length > 0);
  const { bodies } = useBodyWorld();
  return (
    <>
      <div className="legend-layers">
        {layers.map((layer, turn) => (
          <Row key={layer.id} layer={layer} turn={turn} bodies={bodies} />
        ))}
      </div>
      {anyOn && <Meanings />}
      <Status />
    </>
  );
}
