// Says that a package of somebody's own is shown, as long as it is, with the way back.
import type { ReactNode } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { toolOf } from "../../store/view-ids.ts";
import { useAtlas, useAtlasState } from "../atlas.ts";
import { Say } from "../data/Words.tsx";
import "./own-banner.css";

export function OwnBanner(): ReactNode {
  const { actions, dataset, exchange } = useAtlas();
  const tool = useAtlasState((s) => toolOf(s.views));
  const { title, version } = dataset.meta;
  return (
    <div className="own-banner" role="status" data-own={dataset.meta.id}>
      <p>
        <Say of={(w, language) => w.banner(wordsIn(title, language), version)} block />
      </p>
      <span className="own-banner-ways">
        {tool !== "data" && (
          <button type="button" className="text-button" data-own-door onClick={() => actions.toggleView("data")}>
            <Say of={(w) => w.door} />
          </button>
        )}
        <button type="button" className="text-button" data-own-back onClick={exchange.back}>
          <Say of={(w) => w.back} />
        </button>
      </span>
    </div>
  );
}
