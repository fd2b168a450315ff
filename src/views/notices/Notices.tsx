import type { ReactNode } from "react";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { Say } from "../say.tsx";

/** What of the address could not be used. Stays until it is dismissed. */
export function Notices(): ReactNode {
  const { actions } = useAtlas();
  const notices = useAtlasState((s) => s.notices);
  const { text } = useLocale();
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="status">
      <div>
        <strong>
          <Say of={(t) => t.notices.heading} block />
        </strong>
        {notices.map((n) => (
          <p key={`${n.key}=${n.value}`}>
            <Say of={(t) => t.notices.bad(n.key, n.value)} block />
          </p>
        ))}
      </div>
      <IconButton icon="close" label={text((t) => t.notices.dismiss)} onClick={() => actions.set({ notices: [] })} />
    </div>
  );
}
