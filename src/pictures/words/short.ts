// The short form of what is said of a view: the title of the document, of files, of what is shared and framed. It comes with the page.
import { conditionsOf } from "../../i18n/conditions.ts";
import { formatDay, type Locale, wordsIn } from "../../i18n/locale.ts";
import { refName } from "../../i18n/names.ts";
import { atlasTitle } from "../../i18n/title.ts";
import type { World } from "../../model/world/world.ts";
import type { SaidState } from "./parts.ts";
import type { ToolName } from "./say.ts";

/** More names than these would push the atlas's own off every tab. */
const MOST_NAMES = 3;

/**
 * Under which conditions the view is true, then what tells it apart from others (what is asked or chosen, the tool, the day), then the
 * atlas. `withDay` false: the day is left out where it is the last one.
 */
export function shortOf(
  state: SaidState,
  world: World,
  { text, languages }: Locale,
  tool?: ToolName,
  withDay = true,
): string {
  const { selection, q, day } = state;
  const subject = text((t, language) => {
    const names = selection.slice(0, MOST_NAMES).map((ref) => refName(ref, world, language));
    const rest = selection.length - names.length;
    return [
      q !== undefined && selection.length === 0 ? q : names.join(t.separator) + (rest > 0 ? ` + ${rest}` : ""),
      tool ? tool(t, language) : "",
      withDay || day !== world.dataset.meta.asOf ? formatDay(day, t) : "",
    ]
      .filter(Boolean)
      .join(" · ");
  });
  const title = languages.map((language) => wordsIn(atlasTitle(world).title, language)).join(" / ");
  const marks = conditionsOf(state, { text }).map((condition) => `[${condition}] `);
  return marks.join("") + [subject, title].filter(Boolean).join(" – ");
}
