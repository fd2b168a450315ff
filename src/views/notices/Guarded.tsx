// Error boundary around each view: shows a message instead of a failed view; the others keep running.
import { type ReactNode, useEffect } from "react";
import type { Catalogue } from "../../i18n/catalogue.ts";
import type { Language } from "../../i18n/locale.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { PartFailure } from "../../ui/late/part.ts";
import { pauseAfter } from "../../ui/late/pauses.ts";
import { Text } from "../text.tsx";
import "./failure.css";

interface Named {
  /** Name of the view. */
  name(t: Catalogue, language: Language): string;
  /** Retry failed loads automatically with growing pauses, for screens without a user. */
  unattended?: boolean;
}

interface Failed extends Named {
  error: Error;
  retry(): void;
  failures: number;
}

function Failure({ name, unattended = false, error, retry, failures }: Failed): ReactNode {
  const isLate = error instanceof PartFailure;
  const byItself = unattended && isLate;
  useEffect(() => {
    // The failure has not been counted yet.
    if (!byItself || failures === 0) return;
    const timer = setTimeout(retry, pauseAfter(failures));
    return () => clearTimeout(timer);
  }, [byItself, failures, retry]);
  return (
    <div className="failure" role="alert">
      <h2>
        <Text of={(t, language) => (isLate ? t.failure.lateTitle : t.failure.title)(name(t, language))} block />
      </h2>
      <p>
        <Text of={(t) => (isLate ? t.failure.late : t.failure.body(error.message))} block />
      </p>
      {byItself && (
        <p>
          <Text of={(t) => t.failure.byItself} block />
        </p>
      )}
      <button type="button" onClick={retry}>
        <Text of={(t) => t.failure.retry} />
      </button>{" "}
      {isLate && (
        <button type="button" onClick={() => location.reload()}>
          <Text of={(t) => t.failure.reload} />
        </button>
      )}
    </div>
  );
}

export const Guarded = ({ children, ...named }: Named & { children: ReactNode }): ReactNode => (
  <Boundary
    fallback={(error, retry, failures) => <Failure {...named} error={error} retry={retry} failures={failures} />}
  >
    {children}
  </Boundary>
);
