// Renders the mode that the page is in.
import { type ReactNode, Suspense } from "react";
import { late } from "../ui/late/late.ts";
import { useAtlasState } from "../views/atlas.ts";
import { Guarded } from "../views/notices/Guarded.tsx";
import { Explore } from "./explore/Explore.tsx";
import type { KioskDriver } from "./kiosk/driver.ts";

const Console = late(() => import("./console/Console.tsx").then((m) => m.Console));
const Sheet = late(() => import("../views/sheet/Sheet.tsx").then((m) => m.Sheet));
const Kiosk = late(() => import("./kiosk/KioskRoot.tsx").then((m) => m.Kiosk));

/** `kiosk`: present if the page was started as a kiosk. */
export function App({ kiosk }: { kiosk?: KioskDriver | undefined }): ReactNode {
  const mode = useAtlasState((s) => s.mode);
  const isAsked = useAtlasState((s) => s.sheet !== undefined);
  if (mode === "kiosk" && kiosk)
    return (
      <Guarded name={(t) => t.failure.display} unattended>
        <Suspense fallback={null}>
          <Kiosk kiosk={kiosk} />
        </Suspense>
      </Guarded>
    );
  return (
    <>
      {mode === "console" ? (
        <Guarded name={(t) => t.failure.console} unattended>
          <Suspense fallback={null}>
            <Console />
          </Suspense>
        </Guarded>
      ) : (
        <Explore />
      )}
      {isAsked && (
        <Guarded name={(t) => t.details}>
          <Suspense fallback={null}>
            <Sheet />
          </Suspense>
        </Guarded>
      )}
    </>
  );
}
