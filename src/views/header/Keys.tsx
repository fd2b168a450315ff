// All keys, and a switch for those that are single letters: speech programs and unsteady hands press them by themselves.
import type { ReactNode } from "react";
import { KEY_WORDS, type KeyWords } from "../../i18n/keys.ts";
import { READING } from "../../i18n/reading.ts";
import { Choice } from "../../ui/Choice.tsx";
import { isSingle, type KeyTable } from "../../ui/keys/key-table.ts";
import { PAGE_KEYS } from "../../ui/keys/page-keys.ts";
import { TALK_KEYS } from "../../ui/keys/talk-keys.ts";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { MAP_KEYS } from "../map/map-keys.ts";
import { PICTURE_KEYS } from "../paint/picture-keys.ts";
import { Joined, Text } from "../text.tsx";
import { SLIDER_KEYS } from "../timeline/move-day.ts";

/** The tables of who handles the keys. */
export const KEY_TABLES = {
  page: PAGE_KEYS,
  picture: PICTURE_KEYS,
  map: MAP_KEYS,
  slider: SLIDER_KEYS,
  talk: TALK_KEYS,
} as const satisfies Record<keyof KeyWords["groups"], KeyTable>;

type Group = keyof typeof KEY_TABLES;
const GROUPS = Object.keys(KEY_TABLES) as Group[];
/** Where these keys are active only on what has the focus, nothing presses them by mistake. */
const IS_EVERYWHERE: ReadonlySet<Group> = new Set(["page", "talk"]);

/** As it is written on the key. */
function nameOf(key: string, names: KeyWords["names"]): string {
  const bare = key.replace(/^Shift /, "");
  const name = names[bare] ?? (bare.length === 1 ? bare.toUpperCase() : bare);
  return bare === key ? name : `Shift ${name}`;
}

function Row({ keys, does }: { keys: readonly string[]; does: string }): ReactNode {
  return (
    <div className="key-row">
      <dt>
        {keys.map((k, i) => (
          <span key={k}>
            {i > 0 ? " " : ""}
            <kbd>{k}</kbd>
          </span>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

function List(): ReactNode {
  const isOn = useAtlasState((s) => s.letterKeys);
  const { lead } = useLocale();
  const words = KEY_WORDS[lead];
  // What is told with them comes first while it is told.
  const isTold = useAtlasState((s) => s.mode !== "explore");
  const groups = isTold ? GROUPS.toReversed() : GROUPS;
  return groups.map((group) => {
    const does: Readonly<Record<string, string>> = words[group];
    const rows = Object.entries<readonly string[]>(KEY_TABLES[group]).flatMap(([id, all]) => {
      const keys = all.filter((key) => isOn || !IS_EVERYWHERE.has(group) || !isSingle(key));
      return keys.length > 0
        ? [<Row key={id} keys={keys.map((k) => nameOf(k, words.names))} does={does[id] ?? id} />]
        : [];
    });
    return (
      <section key={group} data-keys={group}>
        <h3>{words.groups[group]}</h3>
        <dl className="key-list">
          {rows}
          {group === "talk" && isOn && <Row keys={[words.go[0]]} does={words.go[1]} />}
        </dl>
      </section>
    );
  });
}

/** `isOpen`: the list is what was asked for. */
export function Keys({ isOpen = false }: { isOpen?: boolean }): ReactNode {
  const { actions } = useAtlas();
  const isOn = useAtlasState((s) => s.letterKeys);
  const say = (of: (w: KeyWords) => string): ReactNode => <Joined of={(_, language) => of(KEY_WORDS[language])} />;
  return (
    <>
      <Choice
        legend={say((w) => w.letters)}
        value={isOn ? "on" : "off"}
        options={(["on", "off"] as const).map((value) => ({ value, label: say((w) => w[value]) }))}
        onChange={(value) => actions.set({ letterKeys: value === "on" })}
      />
      {isOpen ? (
        <List />
      ) : (
        <p className="sheet-doors">
          <button type="button" className="text-button" onClick={() => actions.set({ sheet: "keys" })}>
            <Text of={(_, language) => KEY_WORDS[language].list} />
          </button>
          <button type="button" className="text-button" onClick={() => actions.set({ sheet: "shown" })}>
            <Text of={(_, language) => READING[language].heading} />
          </button>
        </p>
      )}
    </>
  );
}
