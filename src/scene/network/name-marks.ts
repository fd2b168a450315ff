// What the names say on a day, and which of them. They stand at their slots on all days.
import type { PartyId } from "../../data/types.ts";
import type { Mark } from "../mark.ts";
import type { StyleName } from "../style/style.ts";
import type { NodeStyle } from "./facts.ts";
import type { PlacedName } from "./names.ts";
import type { NetworkView } from "./types.ts";

/** Bold: an agreement of its own. Plain: through a framework. Quiet: neither. */
const styleOf = (node: NodeStyle | undefined): StyleName =>
  node === "node-bilateral" ? "label" : node === "node-framework" ? "label-plain" : "label-quiet";

/** A name that is asked for is shown without a free place, too, and hides those that it covers. */
export function nameMarks(
  view: NetworkView,
  placed: ReadonlyMap<string, PlacedName>,
  isShown: (id: PartyId) => boolean,
): Mark[] {
  const { facts, focus, focal, names, titles } = view;
  const isAsked = (name: PlacedName): boolean => name.party !== undefined && focus.named.has(name.party);
  const covered = new Set<string>();
  if (focus.named.size > 0)
    for (const name of placed.values())
      if (isAsked(name) && isShown(name.party ?? "")) for (const id of name.slot.covers) covered.add(id);
  const regions = new Map(facts.regions.map((r) => [r.framework, r]));
  const opened = new Map(facts.opened.map((o) => [o.organisation, o.members.length]));
  const plates: Mark[] = [];
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
      const isSeen = hasRoom && region !== undefined;
      plates.push(marks.plate(isSeen));
      texts.push(marks.text(region?.labelStyle ?? "none", lines, emphasis, isSeen, label));
      continue;
    }
    const states = opened.get(party);
    const fact = facts.parties.get(party);
    const isSeen = hasRoom && isShown(party);
    const today = name.keep([fact, isSeen, states, focus], () => {
      const style =
        party === focal
          ? name.written
            ? "label-on-focal"
            : "name-focal"
          : isGuest
            ? "label-quiet"
            : styleOf(fact?.node);
      const words = states === undefined ? names.party(party) : names.opened(party, states);
      const lines = (states === undefined && name.written) || words.slice(0, name.lines);
      const emphasis = focus.party(party);
      return { text: marks.text(style, lines, emphasis, isSeen), leader: marks.leader(emphasis, isSeen) };
    });
    texts.push(today.text);
    if (today.leader) leaders.push(today.leader);
  }
  return [...plates, ...leaders, ...texts];
}
