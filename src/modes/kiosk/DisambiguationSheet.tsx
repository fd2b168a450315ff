// List of candidates for an ambiguous tap, within reach of everybody and with large rows.
import type { ReactNode } from "react";
import { refName } from "../../i18n/names.ts";
import { useAtlas, useAtlasState, useFacts } from "../../views/atlas.ts";
import { Button } from "./Button.tsx";
import { KioskText, useKiosk } from "./context.tsx";
import { Pages } from "./Pages.tsx";
import { Sheet } from "./Sheet.tsx";
import { Text, useTongue } from "./tongues/Said.tsx";

export function DisambiguationSheet(): ReactNode {
  const kiosk = useKiosk();
  const facts = useTongue().readable(useFacts());
  const { actions } = useAtlas();
  const disambiguation = useAtlasState((s) => s.disambiguation);
  if (!disambiguation) return null;
  const close = (): void => actions.offer(undefined);
  return (
    <Sheet shape="kiosk-which" title={<KioskText of={(w) => w.which} block />} onClose={close}>
      <Pages>
        <ul>
          {disambiguation.refs.map((ref) => (
            <li key={ref.id}>
              <Button
                id={`which-${ref.id}`}
                onClick={() => {
                  close();
                  kiosk.ask(ref);
                }}
              >
                <Text of={(_, language) => refName(ref, facts, language)} block />
              </Button>
            </li>
          ))}
        </ul>
      </Pages>
      <Button id="close" icon="close" onClick={close}>
        <KioskText of={(w) => w.nothing} block />
      </Button>
    </Sheet>
  );
}
