// All keys, and a switch for those that are single letters: speech programs and unsteady hands press them by themselves.
import type { ReactNode } from "react";
import { KEY_WORDS, type KeyWords } from "../../i18n/keys.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";

export function Keys(): ReactNode {
  const { actions } = useAtlas();
  const { text, lead } = useLocale();
  const isOn = useAtlasState((s) => s.letterKeys);
  const say = (of: (w: KeyWords) => string): string => text((_, language) => of(KEY_WORDS[language]));
  return (
    <>
      <Choice
        legend={say((w) => w.letters)}
        value={isOn ? "on" : "off"}
        options={(["on", "off"] as const).map((value) => ({ value, label: say((w) => w[value]) }))}
        onChange={(value) => actions.set({ letterKeys: value === "on" })}
      />
      <details>
        <summary>{say((w) => w.list)}</summary>
        <dl className="key-list">
          {KEY_WORDS[lead].keys
            .filter((k) => isOn || !k.isLetter)
            .map(({ keys, does }) => (
              <div key={does} className="key-row">
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
            ))}
        </dl>
      </details>
    </>
  );
}
