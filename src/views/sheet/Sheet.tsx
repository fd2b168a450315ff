// What lies over the page because somebody asked for it by a key: the list of keys, or all that is shown as a table.
import { type ReactNode, useRef } from "react";
import { KEY_WORDS } from "../../i18n/keys.ts";
import { READING } from "../../i18n/reading.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useOpenPopover } from "../../ui/useOpenPopover.ts";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { Keys } from "../header/Keys.tsx";
import { Text } from "../text.tsx";
import { Shown } from "./Shown.tsx";
import "../header/settings.css";
import "./sheet.css";

export function Sheet(): ReactNode {
  const sheet = useAtlasState((s) => s.sheet);
  return sheet && <Open key={sheet} of={sheet} />;
}

function Open({ of }: { of: "keys" | "shown" }): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => actions.set({ sheet: undefined });
  useOpenPopover(box, close);
  return (
    <div ref={box} popover="auto" className="sheet" role="dialog" aria-labelledby="sheet-heading" data-sheet={of}>
      <div className="sheet-head">
        <h2 id="sheet-heading">
          <Text of={(_, language) => (of === "keys" ? KEY_WORDS : READING)[language].heading} />
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={text((_, language) => KEY_WORDS[language].close)}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </div>
      {of === "keys" ? <Keys isOpen /> : <Shown onClose={close} />}
    </div>
  );
}
