// Error boundary of the kiosk: shows an apology briefly, then restarts, because nobody is there to press a button.
import { type ReactNode, useEffect } from "react";
import { Boundary } from "../../ui/Boundary.tsx";
import { KioskText, useKiosk } from "./context.tsx";

const APOLOGY_MS = 4_000;
/** After this many failures within a minute, restarting does not help: reload the page. */
const MAX_FAILURES = 3;
const WITHIN_MS = 60_000;

/** Times of failures; at module level, so that they outlive the failed screens. */
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
