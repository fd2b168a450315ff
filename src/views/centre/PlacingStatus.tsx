// Shown on the network while it is placed around another party.
import { type ReactNode, useSyncExternalStore } from "react";
import { centreWords } from "../../i18n/centre.ts";
import { centreName, nameWithin } from "../../i18n/title.ts";
import { useAtlas, useLocale, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import "./placing.css";

export function PlacingStatus(): ReactNode {
  const { actions, placings } = useAtlas();
  const world = useWorld();
  const { text, t } = useLocale();
  const { focal, home } = world.dataset.meta;
  const now = (): ReturnType<typeof placings.now> => placings.now(focal);
  const placing = useSyncExternalStore(placings.subscribe, now, now);
  if (placing.status === "ready" || placing.status === "none") return null;
  const isRunning = placing.status === "placing";
  const percent = isRunning ? Math.round(placing.share * 100) : 0;
  const title = (): string => text((c, language) => centreWords(c).placing.of(centreName(world, language)));
  return (
    <div className="placing" role={isRunning ? "status" : "alert"}>
      <p>
        <Text
          of={(c, language) =>
            isRunning
              ? centreWords(c).placing.of(centreName(world, language))
              : placing.status === "failed"
                ? centreWords(c).placing.failed
                : centreWords(c).placing.cancelled(centreName(world, language))
          }
          block
        />
      </p>
      {isRunning ? (
        <>
          <progress
            max={100}
            value={percent}
            aria-label={title()}
            aria-valuetext={centreWords(t).placing.done(percent)}
          />
          <button type="button" className="text-button" onClick={() => placings.cancel(focal)}>
            <Text of={(c) => centreWords(c).placing.cancel} />
          </button>
        </>
      ) : (
        <div className="placing-ways">
          <button type="button" className="text-button" onClick={() => placings.ask(focal)}>
            <Text of={(c) => centreWords(c).placing.retry} />
          </button>
          <button type="button" className="text-button" onClick={() => actions.putInCentre(home)}>
            <Text of={(c, language) => centreWords(c).back(nameWithin(world, home, language))} />
          </button>
        </div>
      )}
    </div>
  );
}
