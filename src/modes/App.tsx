// Which mode the page is in.
import { lazy, type ReactNode, Suspense } from "react";
import { useAtlasState } from "../views/atlas.ts";
import { Explore } from "./explore/Explore.tsx";
import type { Kiosk as KioskDriver } from "./kiosk/kiosk.ts";

const Console = lazy(() => import("./console/Console.tsx").then((m) => ({ default: m.Console })));
const Kiosk = lazy(() => import("./kiosk/Kiosk.tsx").then((m) => ({ default: m.Kiosk })));

/** `kiosk`: only where the page was started as one. */
export function App({ kiosk }: { kiosk?: KioskDriver | undefined }): ReactNode {
  const mode = useAtlasState((s) => s.mode);
  if (mode === "kiosk" && kiosk)
    return (
      <Suspense fallback={null}>
        <Kiosk kiosk={kiosk} />
      </Suspense>
    );
  if (mode !== "console") return <Explore />;
  return (
    <Suspense fallback={null}>
      <Console />
    </Suspense>
  );
}
