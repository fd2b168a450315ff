// Which sets are compared.
import type { ReactNode } from "react";
import { MAX_SETS } from "../../model/overlap/overlaps.ts";
import { isMinor, knownSets } from "../../model/overlap/sets.ts";
import { useAtlas, useBodyWorld, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import { SayWork } from "../tool-frame/Tool.tsx";
import { useSetName } from "./useSetName.ts";

export function SetChoice({ ids }: { ids: readonly string[] }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { bodies } = useBodyWorld();
  const nameOf = useSetName();
  const known = knownSets(world).filter((id) => {
    const isBody = world.dataset.meta.layers.some((l) => l.id === id && l.role === "body");
    return !isBody || !bodies || bodies.data.bodies.some((b) => b.id === id);
  });
  const toggle = (id: string): void =>
    actions.set({ sets: knownSets(world).filter((k) => (k === id ? !ids.includes(k) : ids.includes(k))) });
  const chip = (id: string): ReactNode => (
    <button
      key={id}
      type="button"
      className="text-button"
      aria-pressed={ids.includes(id)}
      disabled={!ids.includes(id) && ids.length >= MAX_SETS}
      onClick={() => toggle(id)}
    >
      <Text of={(_, language) => nameOf(id, language)} />
    </button>
  );
  return (
    <div className="chips">
      {known.filter((id) => !isMinor(world, id)).map(chip)}
      <details>
        <summary>
          <SayWork of={(w) => w.overlaps.more} />
        </summary>
        <div className="chips">{known.filter((id) => isMinor(world, id)).map(chip)}</div>
      </details>
    </div>
  );
}
