// What makes the screen easier to use, in rows of 30 mm: larger text, contrast, less motion, lower controls, pause.
import type { ReactNode } from "react";
import { stop } from "../../store/actions.ts";
import type { IconName } from "../../ui/Icon.tsx";
import { useAtlas, useAtlasState } from "../../views/atlas.ts";
import { Button } from "./Button.tsx";
import { KioskText, useKiosk, useKioskState } from "./context.tsx";
import { Sheet } from "./Sheet.tsx";

type RowId = "large" | "contrast" | "still" | "lower" | "pause";

interface Row {
  id: RowId;
  icon: IconName;
  isOn: boolean;
  toggle(): void;
}

/** `canLower`: the display rises above everybody's reach. */
export function EaseSheet({ canLower }: { canLower: boolean }): ReactNode {
  const kiosk = useKiosk();
  const { store } = useAtlas();
  const { large, still, lowered, paused } = useKioskState((s) => s);
  const isContrast = useAtlasState((s) => s.theme === "contrast");
  const close = (): void => kiosk.set({ easing: false });
  const rows: readonly Row[] = [
    { id: "large", icon: "plus", isOn: large, toggle: () => kiosk.set({ large: !large }) },
    {
      id: "contrast",
      icon: "contrast",
      isOn: isContrast,
      toggle: () => store.setState({ theme: isContrast ? kiosk.theme : "contrast" }),
    },
    { id: "still", icon: "still", isOn: still, toggle: () => kiosk.set({ still: !still }) },
    ...(canLower
      ? [{ id: "lower", icon: "down", isOn: lowered, toggle: () => kiosk.set({ lowered: !lowered }) } as const]
      : []),
    {
      id: "pause",
      icon: "pause",
      isOn: paused,
      toggle: () => {
        kiosk.set({ paused: !paused, telling: false });
        store.setState(stop);
      },
    },
  ];
  return (
    <Sheet shape="kiosk-ease" title={<KioskText of={(w) => w.ease.title} />} onClose={close}>
      {rows.map(({ id, icon, isOn, toggle }) => (
        <Button key={id} id={id} icon={icon} pressed={isOn} onClick={toggle}>
          <KioskText of={(w) => w.ease[id]} />
          <span className="kiosk-ease-now">
            <KioskText of={(w) => (isOn ? w.ease.on : w.ease.off)} />
          </span>
        </Button>
      ))}
      <Button id="close" icon="close" onClick={close}>
        <KioskText of={(w) => w.take.close} />
      </Button>
    </Sheet>
  );
}
