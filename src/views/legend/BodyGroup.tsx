// The second group of layer switches. Collapsed at first; its content is loaded when it is opened.
import { type ReactNode, Suspense, useState } from "react";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { late } from "../../ui/late/late.ts";
import { useAtlasState, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";

const LegendBodies = late(() => import("./LegendBodies.tsx").then((m) => m.LegendBodies));

export function BodyGroup(): ReactNode {
  const world = useWorld();
  const anyOn = useAtlasState((s) => shownBodies(world, s.layers).length > 0);
  const [choice, setChoice] = useState<boolean | undefined>();
  const layers = world.dataset.meta.layers.filter((l) => l.role === "body");
  // Opens when one of its layers is shown, and stays open until closed by hand: switching off the last layer must not hide
  // its switch.
  if (anyOn && choice === undefined) setChoice(true);
  const open = choice ?? anyOn;
  if (layers.length === 0) return null;
  return (
    <>
      <button type="button" className="legend-more" aria-expanded={open} onClick={() => setChoice(!open)}>
        <Icon name={open ? "down" : "right"} />
        {/* One text, also of two languages. */}
        <span>
          <Text of={(t) => t.bodies.heading} />
        </span>
      </button>
      {open && (
        <div className="legend-bodies">
          <Boundary
            fallback={(_, retry) => (
              <div role="alert">
                <Text of={(t) => t.bodies.failed} block />
                <button type="button" className="text-button" onClick={retry}>
                  <Text of={(t) => t.failure.retry} />
                </button>
              </div>
            )}
          >
            <Suspense fallback={<Text of={(t) => t.bodies.loading} block />}>
              <LegendBodies layers={layers} />
            </Suspense>
          </Boundary>
        </div>
      )}
    </>
  );
}
