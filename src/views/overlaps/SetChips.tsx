// The sets that are compared, as chips; the others wait behind one that adds.
import type { ReactNode } from "react";
import { WORK } from "../../i18n/work.ts";
import { MAX_SETS } from "../../model/overlap/overlaps.ts";
import { isMinor, knownSets } from "../../model/overlap/sets.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas, useBodyWorld, useLocale, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import { closeMenu, Menu } from "../tool-frame/Menu.tsx";
import { SayWork, useWork } from "../tool-frame/Tool.tsx";
import { useLayerOfSet } from "./useLayerOfSet.ts";
import { useSetName } from "./useSetName.ts";

export function SetChips({ ids }: { ids: readonly string[] }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { bodies } = useBodyWorld();
  const { text } = useWork();
  const { text: say } = useLocale();
  const nameOf = useSetName();
  const layerOf = useLayerOfSet();
  const known = knownSets(world).filter((id) => {
    const isBody = world.dataset.meta.layers.some((l) => l.id === id && l.role === "body");
    return !isBody || !bodies || bodies.data.bodies.some((b) => b.id === id);
  });
  const others = known.filter((id) => !ids.includes(id));
  const toggle = (id: string): void =>
    actions.set({ sets: knownSets(world).filter((k) => (k === id ? !ids.includes(k) : ids.includes(k))) });
  const item = (id: string): ReactNode => (
    <button
      key={id}
      type="button"
      className="menu-item set-item"
      data-add-set={id}
      disabled={ids.length >= MAX_SETS}
      onClick={(e) => {
        closeMenu(e.currentTarget);
        toggle(id);
      }}
    >
      <i className={`chip-dot layer-${layerOf(id)}`} />
      <span>
        <Text of={(_, language) => nameOf(id, language)} />
      </span>
    </button>
  );
  return (
    <div className="chips">
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className="chip"
          data-remove-set={id}
          aria-label={say((_, language) => WORK[language].overlaps.remove(nameOf(id, language)))}
          title={say((_, language) => WORK[language].overlaps.remove(nameOf(id, language)))}
          onClick={() => toggle(id)}
        >
          <i className={`chip-dot layer-${layerOf(id)}`} />
          <span>
            <Text of={(_, language) => nameOf(id, language)} />
          </span>
          <Icon name="close" />
        </button>
      ))}
      {others.length > 0 && (
        <Menu
          icon="plus"
          label={text((w) => w.overlaps.add)}
          words={<SayWork of={(w) => w.overlaps.add} />}
          className="chip chip-add"
        >
          <div className="menu-list set-list">{others.filter((id) => !isMinor(world, id)).map(item)}</div>
          <p className="menu-heading">
            <SayWork of={(w) => w.overlaps.more} />
          </p>
          <div className="menu-list set-list">{others.filter((id) => isMinor(world, id)).map(item)}</div>
        </Menu>
      )}
    </div>
  );
}
