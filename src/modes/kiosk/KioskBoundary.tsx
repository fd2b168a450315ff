// A screen that fails is a moment's apology, then the start again: there is nobody to press a button.
import { type ReactNode, useEffect } from "react";
import { Boundary } from "../../ui/Boundary.tsx";
import { KioskText, useKiosk } from "./context.tsx";

const APOLOGY_MS = 4_000;
/** A screen that fails so often within a minute is not mended by starting again: the page is loaded anew. */
const MAX_FAILURES = 3;
const WITHIN_MS = 60_000;

/** Outlives the screens that fail. */
const failures: number[] = [];

function Apology({ retry }: { retry(): void }): ReactNode {
  const kiosk = useKiosk();
  useEffect(() => {
    const now = performance.now();
    failures.push(now);
    const recent = failures.filter((at) => now - at < WITHIN_MS);
    failures.splice(0, failures.length, ...recent);
    if (recent.length >= MAX_FAILURES) void kiosk.device.reload("crash");
    const timer = setTimeout(() => {
      kiosk.reset();
      retry();
    }, APOLOGY_MS);
    return () => clearTimeout(timer);
  }, [kiosk, retry]);
  return (
    <main className="kiosk-main kiosk-failed" role="alert">
      <h1>
        <KioskText of={(w) => w.failed.title} block />
      </h1>
      <p>
        <KioskText of={(w) => w.failed.about} block />
      </p>
    </main>
  );
}

export const KioskBoundary = ({ children }: { children: ReactNode }): ReactNode => (
  <Boundary fallback={(_, retry) => <Apology retry={retry} />}>{children}</Boundary>
);
