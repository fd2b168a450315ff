// QR code with the address of the view, generated on the device without any request.
import encodeQR from "qr";
import { type ReactNode, useMemo } from "react";
import { useAtlas } from "../../views/atlas.ts";
import { Button } from "./Button.tsx";
import { KioskText, useKiosk } from "./context.tsx";
import { Sheet } from "./Sheet.tsx";
import { takenAddress } from "./short-address.ts";

/** Width of the quiet zone, modules (required by the standard). */
const QUIET = 4;

function Code({ text }: { text: string }): ReactNode {
  const rows = useMemo(() => encodeQR(text, "raw", { ecc: "medium", border: QUIET }), [text]);
  const size = rows.length;
  const d = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      className="kiosk-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={text}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}

export function Take(): ReactNode {
  const kiosk = useKiosk();
  const { store, defaults } = useAtlas();
  const { base } = kiosk.config;
  if (!base) return null;
  const address = takenAddress(base, store.getState(), defaults);
  const close = (): void => kiosk.set({ taking: false });
  return (
    <Sheet shape="kiosk-take" title={<KioskText of={(w) => w.take.title} block />} onClose={close}>
      <Code text={address} />
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
