// Which pictures are on the stage: the map, the network, or both.
import type { ReactNode } from "react";
import { isPicture, PICTURES, type PictureId } from "../../store/view-ids.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas, useAtlasState } from "../atlas.ts";
import { Joined } from "../text.tsx";

type Pictures = PictureId | "both";

const VIEWS_OF: Record<Pictures, readonly PictureId[]> = { map: ["map"], both: PICTURES, network: ["network"] };

/** `isPhone`: for where there is room for one picture at a time. */
export function PictureChoice({ isPhone = false }: { isPhone?: boolean }): ReactNode {
  const { actions } = useAtlas();
  const shown = useAtlasState((s): Pictures => {
    const [first, second] = s.views.filter(isPicture);
    return first && !second ? first : "both";
  });
  return (
    <div className={isPhone ? "picture-choice of-phone" : "picture-choice"}>
      <Choice
        legend={<Joined of={(t) => t.tools.pictures} />}
        // The first of both is the one that a phone shows.
        value={isPhone && shown === "both" ? "map" : shown}
        options={[
          { value: "map", label: <Joined of={(t) => t.map.heading} /> },
          ...(isPhone ? [] : [{ value: "both" as const, label: <Joined of={(t) => t.tools.both} /> }]),
          { value: "network", label: <Joined of={(t) => t.network.heading} /> },
        ]}
        onChange={(value) => actions.views(VIEWS_OF[value])}
      />
    </div>
  );
}
