// A tap that may have meant several: they are offered where everybody reaches, in rows that nobody misses.
import type { ReactNode } from "react";
import { refName } from "../../i18n/names.ts";
import { useAtlas, useAtlasState, useFacts } from "../../views/atlas.ts";
import { Say } from "../../views/text.tsx";
import { Button } from "./Button.tsx";
import { SayKiosk, useKiosk } from "./context.tsx";
import { Sheet } from "./Sheet.tsx";

export function Which(): ReactNode {
  const kiosk = useKiosk();
  const facts = useFacts();
  const { actions } = useAtlas();
  const offered = useAtlasState((s) => s.offered);
  if (!offered) return null;
  const close = (): void => actions.offer(undefined);
  return (
    <Sheet shape="kiosk-which" title={<SayKiosk of={(w) => w.which} block />} onClose={close}>
      <ul>
        {offered.refs.map((ref) => (
          <li key={ref.id}>
            <Button
              id={`which-${ref.id}`}
              onClick={() => {
                close();
                kiosk.ask(ref);
              }}
            >
              <Say of={(_, tongue) => refName(ref, facts, tongue)} block />
            </Button>
          </li>
        ))}
        <li>
          <Button id="close" icon="close" onClick={close}>
            <SayKiosk of={(w) => w.nothing} block />
          </Button>
        </li>
      </ul>
    </Sheet>
  );
}
