// How the map is drawn: its projection, the borders, and the part that is shown.
import { type ReactNode, useEffect } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { PROJECTIONS } from "../../scene/geo/types.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas, useAtlasState } from "../atlas.ts";
import { Joined, Localized, Text } from "../text.tsx";
import "../header/settings.css";

export function MapSettings(): ReactNode {
  const { actions, dataset, maps } = useAtlas();
  const projection = useAtlasState((s) => s.projection);
  const region = useAtlasState((s) => s.region);
  const worldview = useAtlasState((s) => s.worldview);
  const isPinned = useAtlasState((s) => s.pin.includes("worldview"));
  const { worldviews } = dataset.meta;
  // The other maps come while their names are read. Where they do not, the map says so.
  useEffect(() => void maps().catch(() => {}), [maps]);
  return (
    <>
      <Choice
        legend={<Joined of={(t) => t.map.projection} />}
        value={projection}
        options={PROJECTIONS.map((value) => ({ value, label: <Joined of={(t) => t.map.projections[value]} /> }))}
        onChange={(value) => actions.set({ projection: value })}
      />
      {worldviews.length > 1 && !isPinned && (
        <Choice
          legend={<Joined of={(t) => t.map.borders} />}
          value={worldview}
          options={worldviews.map(({ id, name }) => ({
            value: id,
            label: <Joined of={(_, language) => wordsIn(name, language)} />,
          }))}
          onChange={(id) => actions.set({ worldview: id })}
        />
      )}
      <fieldset className="regions">
        <legend>
          <Text of={(t) => t.map.zoomTo} />
        </legend>
        <div className="region-buttons">
          {dataset.meta.regions.map((r) => (
            <button
              key={r.id}
              type="button"
              className="text-button"
              aria-pressed={r.id === region}
              data-region={r.id}
              onClick={() => actions.set({ region: r.id === region ? undefined : r.id })}
            >
              <Localized words={r.name} />
            </button>
          ))}
        </div>
      </fieldset>
    </>
  );
}
