// Menu for projection and region.
import type { ReactNode } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { PROJECTIONS, type ProjectionId } from "../../scene/geo/types.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Popover } from "../../ui/Popover.tsx";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { Localized, Text } from "../text.tsx";

interface Props {
  projection: ProjectionId;
  isLoading: boolean;
  failed: boolean;
  prepare(): void;
}

export function LensMenu({ projection, isLoading, failed, prepare }: Props): ReactNode {
  const { actions, dataset } = useAtlas();
  const { text } = useLocale();
  const region = useAtlasState((s) => s.region);
  const worldview = useAtlasState((s) => s.worldview);
  const isPinned = useAtlasState((s) => s.pin.includes("worldview"));
  const { worldviews } = dataset.meta;
  return (
    <div
      className="lens-menu"
      role="group"
      aria-label={text((t) => t.map.lens)}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      <Popover label={text((t) => t.map.lens)} icon="globe">
        <Choice
          legend={text((t) => t.map.projection)}
          value={projection}
          options={PROJECTIONS.map((value) => ({ value, label: text((t) => t.map.projections[value]) }))}
          onChange={(value) => actions.set({ projection: value })}
        />
        {worldviews.length > 1 && !isPinned && (
          <Choice
            legend={text((t) => t.map.borders)}
            value={worldview}
            options={worldviews.map(({ id, name }) => ({
              value: id,
              label: text((_, language) => wordsIn(name, language)),
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
                onClick={() => actions.set({ region: r.id })}
              >
                <Localized words={r.name} />
              </button>
            ))}
          </div>
        </fieldset>
      </Popover>
      {isLoading && (
        <p className="lens-state" role="status">
          <Text of={(t) => t.map.loading} />
        </p>
      )}
      {failed && (
        <p className="lens-state" role="alert">
          <Text of={(t) => t.map.lensFailed} block />
          <button type="button" className="text-button" onClick={prepare}>
            <Text of={(t) => t.failure.retry} />
          </button>
        </p>
      )}
    </div>
  );
}
