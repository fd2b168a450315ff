import type { ReactNode } from "react";
import { shortText } from "../../data/short-text.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { centreWords } from "../../i18n/centre.ts";
import { noticeWords } from "../../i18n/notices.ts";
import { nameWithin, sentenceCase } from "../../i18n/title.ts";
import { rangesOf, type World } from "../../model/world/world.ts";
import type { Notice } from "../../store/state.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import "./notices.css";

function sentenceOf({ key, value, why }: Notice, t: Catalogue, world: World): string {
  const [own, long] = rangesOf(world);
  if (why === "own-dates") return centreWords(t).ownDates(nameWithin(world, world.dataset.meta.home, t.language));
  if (why === "no-agreement") return centreWords(t).noAgreement(sentenceCase(nameWithin(world, value, t.language)));
  if (why === "range") return noticeWords(t).needsRange(value, long);
  if (why === "bare" || why === "unreadable" || why === "unloaded") return noticeWords(t)[why](value);
  if (why === "pinned" || why === "twice") return noticeWords(t)[why](key, value);
  return why === "moved" ? noticeWords(t).moved(value, own) : noticeWords(t).bad(key, value);
}

/** Notices shown without the heading, which is about the address. */
const NO_ADDRESS = ["moved", "bare", "unreadable", "unloaded"] as const;

/** One sentence for all of one kind, as short as a line: an address may ask for anything, of any length. */
function inSentences(notices: readonly Notice[]): Notice[] {
  const kinds = new Map<string, Notice>();
  for (const notice of notices) {
    const kind = `${notice.key} ${notice.why ?? ""}`;
    const before = kinds.get(kind);
    kinds.set(kind, before ? { ...before, value: `${before.value},${notice.value}` } : notice);
  }
  // Days and ids of parties are looked up, and are short.
  return [...kinds.values()].map((n) => ({ ...n, value: shortText(n.value) }));
}

/** Lists values of the address that could not be used, until dismissed. */
export function Notices(): ReactNode {
  const { actions } = useAtlas();
  const notices = useAtlasState((s) => s.notices);
  const { text } = useLocale();
  const world = useWorld();
  return (
    <div className="notices" role="status">
      <div>
        {notices.some((n) => !NO_ADDRESS.some((why) => why === n.why)) && (
          <strong>
            <Text of={(t) => t.noticesHeading} block />
          </strong>
        )}
        {inSentences(notices).map((n) => (
          <p key={`${n.key} ${n.why}`}>
            <Text of={(t) => sentenceOf(n, t, world)} block />
          </p>
        ))}
      </div>
      <IconButton
        icon="close"
        label={text((t) => noticeWords(t).dismiss)}
        onClick={() => actions.set({ notices: [] })}
      />
    </div>
  );
}
