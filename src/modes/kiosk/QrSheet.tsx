// QR code with the address of the view.
import type { ReactNode } from "react";
import { QrCode } from "../../ui/QrCode.tsx";
import { useAtlas } from "../../views/atlas.ts";
import { Button } from "./Button.tsx";
import { KioskText, useKiosk } from "./context.tsx";
import { Sheet } from "./Sheet.tsx";
import { takenAddress } from "./short-address.ts";

export function Take(): ReactNode {
  const kiosk = useKiosk();
  const { store, defaults } = useAtlas();
  const { base } = kiosk.config;
  if (!base) return null;
  const address = takenAddress(base, store.getState(), defaults);
  const close = (): void => kiosk.set({ taking: false });
  return (
    <Sheet shape="kiosk-take" title={<KioskText of={(w) => w.take.title} block />} onClose={close}>
      <QrCode text={address} className="kiosk-code" />
      <div>
        <p>
          <KioskText of={(w) => w.take.about} block />
        </p>
        <p className="kiosk-address">{address}</p>
      </div>
      <Button id="close" icon="close" onClick={close}>
        <KioskText of={(w) => w.take.close} block />
      </Button>
    </Sheet>
  );
}
