// Describes an event day in words: by its milestones if it has any, else from the facts.
import type { Catalogue } from "../i18n/catalogue.ts";
import { formatClaim, formatDay, type Language, wordsIn } from "../i18n/locale.ts";
import { agreementShort } from "../i18n/names.ts";
import { nameWithin, sentenceCase } from "../i18n/title.ts";
import type { EventDay, Happening } from "../model/time/events.ts";
import type { World } from "../model/world/world.ts";

/** Parties joining on one day; more are summed up. */
const MAX_NAMED = 3;

function sayHappening(h: Happening, world: World, t: Catalogue, language: Language): string {
  if (h.kind === "milestone") return wordsIn(h.milestone.title, language);
  if (h.kind === "told") return wordsIn(h.title, language);
  if (h.kind === "joined") {
    const names = h.parties.map((p) => wordsIn(p, language));
    const more = names.length - MAX_NAMED;
    // Where more follow, theirs is the “and”.
    const who = more > 0 ? names.slice(0, MAX_NAMED).join(t.separator) : t.and(names);
    return t.happenings.joined(wordsIn(h.body, language), who, names.length, more);
  }
  const party = (id: string) => nameWithin(world, id, language);
  if (h.kind === "assistance") return t.happenings.assistance(party(h.party), t.forms[h.form]);
  const agreement = world.agreements.get(h.agreement);
  // A bilateral agreement already names its other party.
  const who = agreement?.kind === "plurilateral" || h.stage === "left" ? t.and(h.parties.map(party)) : undefined;
  return sentenceCase(t.happenings[h.stage](agreementShort(agreement, language, h.agreement), who));
}

/** Milestones replace the other descriptions, except those of assistance, which milestones rarely mention. */
export function headlineOf(event: EventDay, world: World, t: Catalogue, language: Language): string {
  const milestones = event.happenings.filter((h) => h.kind === "milestone");
  const assistance = event.happenings.filter((h) => h.kind === "assistance");
  const told = milestones.length > 0 ? [...milestones, ...assistance] : event.happenings;
  return told.map((h) => sayHappening(h, world, t, language)).join(language === "ja" ? "／" : " · ");
}

/** The day of an event as it is known, never padded. */
export const dayOfEvent = ({ day, happenings }: EventDay, t: Catalogue): string => {
  const claim = happenings[0]?.date;
  return claim ? formatClaim(claim, t, false) : formatDay(day, t);
};
