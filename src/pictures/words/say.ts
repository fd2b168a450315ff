// Prints what there is to say of a view (parts.ts) in one language: in a sentence or few for the live region, alternative texts and
// halls; and with everybody named for notes and files. Both languages print the same parts, and so hold the same numbers and names.
import type { Day } from "../../data/day.ts";
import type { PartyId } from "../../data/types.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { organisationWords, ruleWords } from "../../i18n/counting.ts";
import { KNOWN_WORDS } from "../../i18n/known.ts";
import { formatClaim, formatDay, formatShare, type Language } from "../../i18n/locale.ts";
import { agreementShort, partyShort, refName } from "../../i18n/names.ts";
import { centreName, nameWithin, sentenceCase } from "../../i18n/title.ts";
import { DOSSIER } from "../../i18n/tools/dossier.ts";
import { VIEW_WORDS } from "../../i18n/view-words.ts";
import type { EventDay } from "../../model/time/events.ts";
import { type CountRule, organisationsInFrameworks } from "../../model/world/counting.ts";
import type { Snapshot, World } from "../../model/world/world.ts";
import { dayOfEvent, headlineOf } from "../headline.ts";
import { hypothesesSaid } from "./hypotheses.ts";
import type { Chosen, ViewParts } from "./parts.ts";

/** Names of a view beside the pictures. */
export type ToolName = (t: Catalogue, language: Language) => string;

const nameIn = (world: World, language: Language) => ({
  party: (id: PartyId): string => partyShort(world.parties.get(id), language, id),
  agreement: (id: string): string => agreementShort(world.agreements.get(id), language, id),
  layer: (id: string): string => refName({ kind: "layer", id }, world, language),
});

/** Whether an event is told as that of the day itself: it is of that day, and known to the day. */
export const isOfDay = (event: EventDay, day: Day): boolean =>
  event.day === day && (event.happenings[0]?.date.precision ?? "day") === "day";

/**
 * What ties the centre and a party that is chosen, or whom an agreement binds: the sentence of the panel, of its citation, and of the
 * view. Empty for the centre itself and for layers.
 */
export function sayChosen(
  { ref, ties, isBound, boundMembers, bound, signed, organisations }: Chosen,
  world: World,
  snapshot: Snapshot,
  rule: CountRule,
  t: Catalogue,
  language: Language,
): string {
  const words = DOSSIER[language];
  const name = nameIn(world, language);
  if (ref.kind === "layer" || ref.id === world.dataset.meta.focal) return "";
  if (ref.kind === "agreement")
    return words.agreement(bound.length, signed, ruleWords(world, snapshot, rule, language, organisations));
  const list = ties
    .filter((tie) => tie.stage === "in-force")
    .map(({ agreement, since }) =>
      since ? words.since(name.agreement(agreement), formatClaim(since, t)) : name.agreement(agreement),
    );
  const [focal, party] = [centreName(world, language), nameWithin(world, ref.id, language)];
  if (list.length > 0) return words.inForce(focal, party, list);
  if (isBound) return "";
  return boundMembers.length > 0
    ? words.withMembers(focal, party, boundMembers.length)
    : words.noneInForce(focal, party);
}

/** What a party has beside agreements in force. */
function alsoOf({ ties, isAssisted }: Chosen, world: World, t: Catalogue, language: Language): string {
  const name = nameIn(world, language);
  const waiting = ties
    .filter((tie) => tie.stage !== "in-force")
    .map((tie) => t.marks.tie(name.agreement(tie.agreement), t.stages[tie.stage]));
  return [...waiting, ...(isAssisted ? [t.marks.assistance] : [])].join(t.separator);
}

/** What is chosen, and what there is with the last one. */
function choiceSentences(
  { selection, chosen, rule }: ViewParts,
  world: World,
  snapshot: Snapshot,
  t: Catalogue,
  language: Language,
): string[] {
  const words = VIEW_WORDS[language];
  const also = chosen ? alsoOf(chosen, world, t, language) : "";
  return [
    selection.length > 0 ? words.chosen(t.and(selection.map((ref) => refName(ref, world, language)))) : "",
    chosen ? sayChosen(chosen, world, snapshot, rule, t, language) : "",
    also && words.also(also),
  ];
}

/** Sentences, in the order in which they are said. */
function sentences(parts: ViewParts, world: World, t: Catalogue, language: Language, tool?: ToolName): string[] {
  const words = VIEW_WORDS[language];
  const name = nameIn(world, language);
  const snapshot = world.at(parts.day);
  const { known, whatif, event, pictures, parties, agreements, rule, share } = parts;
  const focal = centreName(world, language);
  const day = formatDay(parts.day, t);
  const happened = event && headlineOf(event, world, t, language);
  const [picture] = pictures;
  const seen = tool
    ? words.tool(tool(t, language), focal)
    : pictures.length === 1 && picture
      ? t[picture].label(focal)
      : words.both(focal);
  const counted = organisationWords(world, parts.organisations, rule, language);
  const all = [
    whatif.length > 0 && t.aside(sentenceCase(t.hypothetical.mark), hypothesesSaid(whatif, world, t, language)),
    known !== undefined && sentenceCase(KNOWN_WORDS[language].mark(formatDay(known, t))),
    event && happened
      ? isOfDay(event, parts.day)
        ? words.on(day, happened)
        : words.after(day, dayOfEvent(event, t), happened)
      : day,
    // Before the numbers, which are of what is shown.
    parts.hidden.length > 0 && words.hidden(parts.hidden.map(name.layer)),
    words.ties(seen, [
      agreements.length === 0
        ? words.none(parts.hidden.length === 0)
        : words.inForce(agreements.length, parties.inForce.length),
      ...(["signed", "talks", "assistance"] as const).flatMap((kind) =>
        parties[kind].length > 0 ? [words.others[kind](parties[kind].length)] : [],
      ),
    ]),
    counted && words.counted(counted),
    parts.frameworks.length > 0 &&
      words.frameworks(
        ruleWords(world, snapshot, rule, language, organisationsInFrameworks(world, snapshot)),
        parts.frameworks.map((f) => t.network.region(name.agreement(f.agreement), f.count)).join(t.separator),
      ),
    share && words.share(formatShare(share.percent, t), share.flow, share.basis, share.year),
    ...parts.opened.map((o) => words.opened(name.party(o.organisation), o.states)),
    parts.question !== undefined && words.question(parts.question),
    ...choiceSentences(parts, world, snapshot, t, language),
    parts.added.length > 0 && words.added(parts.added.map(name.layer)),
  ];
  return all.flatMap((text) => (text ? [words.sentence(text)] : []));
}

/** For the live region, for alternative texts, and for a hall. */
export const sayView = (parts: ViewParts, world: World, t: Catalogue, language: Language, tool?: ToolName): string =>
  sentences(parts, world, t, language, tool).join(VIEW_WORDS[language].space);

/** As many of what is chosen are named where only the choice is said. */
const MOST_CHOSEN = 3;

/** When a choice is made or taken back: that alone. Of many the first, and how many more. */
export function sayChoice(parts: ViewParts, world: World, t: Catalogue, language: Language): string {
  const words = VIEW_WORDS[language];
  const { selection } = parts;
  const names = selection.slice(0, MOST_CHOSEN).map((ref) => refName(ref, world, language));
  const said =
    selection.length === 0
      ? [words.nothingChosen]
      : selection.length > MOST_CHOSEN
        ? [words.chosen(`${names.join(t.separator)} + ${selection.length - MOST_CHOSEN}`)]
        : choiceSentences(parts, world, world.at(parts.day), t, language);
  return said.filter(Boolean).map(words.sentence).join(words.space);
}

/** Who is meant by each number, a line each: after the sentence, for notes and files. */
export function nameAll(parts: ViewParts, world: World, t: Catalogue, language: Language): string[] {
  const words = VIEW_WORDS[language];
  const name = nameIn(world, language);
  const { parties, agreements, chosen } = parts;
  const line = (kind: keyof typeof words.named, ids: readonly string[], of: (id: string) => string): string[] =>
    ids.length > 0 ? [words.sentence(words.named[kind](t.and(ids.map(of)), agreement))] : [];
  const agreement = chosen ? name.agreement(chosen.ref.id) : "";
  return [
    ...line("agreements", agreements, name.agreement),
    ...(["inForce", "signed", "talks", "assistance"] as const).flatMap((kind) => line(kind, parties[kind], name.party)),
    ...line("bound", chosen?.bound ?? [], name.party),
  ];
}
