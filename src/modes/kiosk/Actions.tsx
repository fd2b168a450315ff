// Actions on the shown subject, shared by all screens that have one.
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { KioskText, useKiosk, useKioskState } from "./context.tsx";

/** Switches between map and network. */
export function PictureSwitch(): ReactNode {
  const kiosk = useKiosk();
  const shown = useKioskState((s) => s.picture);
  const other = shown === "map" ? "network" : "map";
  return (
    <Button id="picture" icon={other === "map" ? "globe" : "network"} onClick={() => kiosk.set({ picture: other })}>
      <KioskText of={(w) => w[other]} block />
    </Button>
  );
}

/** Opens the QR code. Not rendered if the configuration has no base address. */
export function TakeButton(): ReactNode {
  const kiosk = useKiosk();
  if (!kiosk.config.base) return null;
  return (
    <Button id="take" icon="take" onClick={() => kiosk.set({ taking: true })}>
      <KioskText of={(w) => w.take.title} block />
    </Button>
  );
}

export function Acts({ children }: { children?: ReactNode }): ReactNode {
  const kiosk = useKiosk();
  return (
    <div className="kiosk-acts-row">
      {children}
      <Button id="parties" icon="globe" className="kiosk-main-door" onClick={() => kiosk.go({ id: "parties" })}>
        <KioskText of={(w) => w.doors.other} block />
      </Button>
      <PictureSwitch />
      <TakeButton />
    </div>
  );
}
