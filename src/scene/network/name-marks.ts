// What the names say on a day, and which of them. They stand at their slots on all days.
import type { PartyId } from "../../data/types.ts";
import type { Mark } from "../mark.ts";
import { isStrong, type PlacedName } from "./names.ts";
import type { NetworkView } from "./types.ts";

/** A name that is asked for is shown without a free place, too, and hides those that it covers. */
export function nameMarks(
  view: NetworkView,
  placed: ReadonlyMap<string, PlacedName>,
  shown: ReadonlySet<PartyId>,
): Mark[] {
  const { facts, focus, focal, names, titles } = view;
  const isAsked = (name: PlacedName): boolean => name.party !== undefined && focus.named.has(name.party);
  const covered = new Set<string>();
  for (const name of placed.values())
    if (isAsked(name) && shown.has(name.party ?? "")) for (const id of name.slot.covers) covered.add(id);
  const regions = new Map(facts.regions.map((r) => [r.framework, r]));
  const opened = new Map(facts.opened.map((o) => [o.organisation, o.members.length]));
  const leaders: Mark[] = [];
  const texts: Mark[] = [];
  for (const [id, name] of placed) {
    const { party, agreement = "", isGuest, slot, marks } = name;
    const hasRoom = isAsked(name) || (slot.isFree && !covered.has(id));
    if (party === undefined) {
      const region = regions.get(agreement);
      const emphasis = focus.agreement(agreement, focal);
      const lines = region ? [names.region(agreement, region.count)] : [];
      const label = region && titles.region(agreement, region.count);
      texts.push(marks.text(region?.labelStyle ?? "none", lines, emphasis, hasRoom && region !== undefined, label));
      continue;
    }
    const states = opened.get(party);
    const strong = !isGuest && isStrong(facts.parties.get(party)?.node);
    const style = party === focal ? "label-on-focal" : strong ? "label" : "label-quiet";
    const emphasis = focus.party(party);
    const isShown = hasRoom && shown.has(party);
    texts.push(
      marks.text(style, states === undefined ? names.party(party) : names.opened(party, states), emphasis, isShown),
    );
    const leader = marks.leader(emphasis, isShown);
    if (leader) leaders.push(leader);
  }
  return [...leaders, ...texts];
}
