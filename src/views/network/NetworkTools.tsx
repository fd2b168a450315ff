// Tools of the network: zoom, and a way back for nodes that were dragged.
import type { ReactNode } from "react";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import type { Zooming } from "../paint/useZoom.ts";
import { Text } from "../text.tsx";

const ZOOM_STEP = 1.5;

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

export function NetworkTools({ k, zooming }: { k: number; zooming: Zooming }): ReactNode {
  const { text } = useLocale();
  return (
    <div className="view-tools">
      <PutBack />
      <div className="pill">
        <IconButton icon="plus" label={text((t) => t.network.zoomIn)} onClick={() => zooming.zoomBy(ZOOM_STEP)} />
        <IconButton
          icon="minus"
          label={text((t) => t.network.zoomOut)}
          disabled={k <= 1}
          onClick={() => zooming.zoomBy(1 / ZOOM_STEP)}
        />
        {k > 1 && (
          <IconButton icon="whole" className="whole" label={text((t) => t.network.whole)} onClick={zooming.whole} />
        )}
      </div>
    </div>
  );
}
