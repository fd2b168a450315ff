// Whether the device keeps the package that is shown.
import type { ReactNode } from "react";
import { useAtlas } from "../atlas.ts";
import { forget, keep, useKept } from "./kept.ts";
import { Say } from "./Words.tsx";

export function KeepPackage(): ReactNode {
  const { opened } = useAtlas();
  const { isKept, said, from } = useKept();
  if (!opened && !isKept) return null;
  return (
    <section>
      <h3>
        <Say of={(w) => w.keepHeading} />
      </h3>
      <p>
        <Say of={(w) => w.keepAbout} />
      </p>
      <p className="data-buttons">
        {opened && (
          <button type="button" className="text-button" data-keep onClick={() => void keep(opened)}>
            <Say of={(w) => w.keep} />
          </button>
        )}
        {isKept && (
          <button type="button" className="text-button" data-forget onClick={() => void forget()}>
            <Say of={(w) => w.forget} />
          </button>
        )}
      </p>
      <p role="status" data-kept={said}>
        {said !== "none" && <Say of={(w) => (said === "asks" ? w.keptOther(from) : w[said])} />}
      </p>
    </section>
  );
}
