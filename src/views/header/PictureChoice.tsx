// Which pictures are on the stage: the map, the network, or both.
import type { ReactNode } from "react";
import { isPicture, PICTURES, type PictureId } from "../../store/view-ids.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";

type Pictures = PictureId | "both";

const VIEWS_OF: Record<Pictures, readonly PictureId[]> = { map: ["map"], both: PICTURES, network: ["network"] };

export function PictureChoice(): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const shown = useAtlasState((s): Pictures => {
    const [first, second] = s.views.filter(isPicture);
    return first && !second ? first : "both";
  });
  return (
    <div className="picture-choice">
      <Choice
        legend={text((t) => t.tools.pictures)}
        value={shown}
        options={[
          { value: "map", label: text((t) => t.map.heading) },
          { value: "both", label: text((t) => t.tools.both) },
          { value: "network", label: text((t) => t.network.heading) },
        ]}
        onChange={(value) => actions.views(VIEWS_OF[value])}
      />
    </div>
  );
}
