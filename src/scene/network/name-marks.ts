// What the names say on a day, and which of them. They stand at their slots on all days.
import type { PartyId } from "../../data/types.ts";
import type { Mark } from "../mark.ts";
import type { NameLook } from "./name-slot-marks.ts";
import { isStrong, type PlacedName } from "./names.ts";
import type { NetworkView } from "./types.ts";

/** A name that is asked for is shown without a free place, too, and hides those that it covers. */
export function nameMarks(
  view: NetworkView,
  placed: ReadonlyMap<string, PlacedName>,
  shown: ReadonlySet<PartyId>,
): Mark[] {
  const { facts, focus, focal, names: words, titles } = view;
  const isAsked = (name: PlacedName): boolean => name.party !== undefined && focus.named.has(name.party);
  const covered = new Set<string>();
  for (const name of placed.values())
    if (isAsked(name) && shown.has(name.party ?? "")) for (const id of name.slot.covers) covered.add(id);
  const regions = new Map(facts.regions.map((r) => [r.framework, r]));
  const opened = new Map(facts.opened.map((o) => [o.organisation, o.members.length]));
  const leaders: Mark[] = [];
  const texts: Mark[] = [];
  for (const [id, name] of placed) {
    const { party, agreement = "", isGuest, slot } = name;
    const hasRoom = isAsked(name) || (slot.isFree && !covered.has(id));
    const region = regions.get(agreement);
    const look = (): NameLook => {
      if (!party)
        return {
          style: region?.labelStyle ?? "none",
          lines: region ? [words.region(agreement, region.count)] : [],
          emphasis: focus.agreement(agreement, focal),
          isShown: hasRoom && region !== undefined,
          ...(region ? { label: titles.region(agreement, region.count) } : {}),
        };
      const states = opened.get(party);
      const strong = !isGuest && isStrong(facts.parties.get(party)?.node);
      return {
        style: party === focal ? "label-on-focal" : strong ? "label" : "label-quiet",
        lines: states === undefined ? words.party(party) : words.opened(party, states),
        emphasis: focus.party(party),
        isShown: hasRoom && shown.has(party),
      };
    };
    const today = look();
    const leader = name.marks.leader(today);
    if (leader) leaders.push(leader);
    texts.push(name.marks.text(today));
  }
  return [...leaders, ...texts];
}
