// The answer to a question on slides: a map of whom it names, and a table of since when.
import type { Source } from "../../data/details.ts";
import type { SlideContent } from "../../export/pptx/content.ts";
import { formatDay, wordsIn } from "../../i18n/locale.ts";
import { partyShort } from "../../i18n/names.ts";
import { querySentence } from "../../i18n/query-sentence.ts";
import { answerOn, indexQuery } from "../../model/query/evaluate.ts";
import { parseQuery } from "../../model/query/parse.ts";
import { vocabularyOf } from "../../model/query/words.ts";
import { countsStates } from "../../model/world/counting.ts";
import { bodyWorldOf, pictureInput } from "../../pictures/picture-input.ts";
import type { AtlasState } from "../../store/state.ts";
import type { Atlas } from "../atlas.ts";
import { type DeckOrder, noteOf, sourceLine } from "./deck-order.ts";
import { slidePicture } from "./deck-picture.ts";
import { answerTable, tableContent } from "./deck-tables.ts";
import type { Asked } from "./pages.ts";

/** A word of a question may be a body: they have to be there before it is read. */
async function withBodies({ bodyWorlds }: Atlas): Promise<void> {
  bodyWorlds.ask();
  await new Promise<void>((done) => {
    let off = (): void => {};
    const look = (): void => {
      const { status } = bodyWorlds.now();
      if (status !== "ready" && status !== "failed") return;
      off();
      done();
    };
    off = bodyWorlds.subscribe(look);
    look();
  });
}

/** Undefined where nothing is asked, or what is asked cannot be read. */
export async function answerSlides(
  asked: Asked,
  order: DeckOrder,
): Promise<{ slides: SlideContent[]; sources: readonly Source[] } | undefined> {
  const { q } = asked.state;
  if (q === undefined) return undefined;
  const { stuff, language } = order;
  const { atlas } = stuff;
  await withBodies(atlas);
  const { world, locale } = pictureInput(atlas, asked.state);
  const bodies = bodyWorldOf(atlas, world, asked.state);
  const { aliases } = await atlas.details();
  const parsed = parseQuery(q, vocabularyOf(world, bodies?.data.bodies, aliases));
  if (!("ast" in parsed)) return undefined;
  const { day } = asked.state;
  const index = indexQuery(world, bodies && { index: bodies.index, ids: bodies.data.bodies.map((b) => b.id) });
  const answer = answerOn(parsed.ast, index, world.at(day).from, asked.state.rule);
  const named = { world, bodies: new Map(bodies?.data.bodies.map((b) => [b.id, b.short])) };
  const sentence = querySentence(parsed.ast, answer, day, named);
  const parties = answer.parties.map((p) => p.party);
  // What is brought out is the answer, as by the button of the panel.
  const lit: AtlasState = { ...asked.state, selection: parties.map((id) => ({ kind: "party" as const, id })) };
  const input = pictureInput(atlas, lit);
  const facts = answer.parties.flatMap((p) => p.facts);
  const ids = new Set(facts.flatMap((f) => [...f.sources, ...(f.since?.sources ?? [])]));
  const sources = [...ids].flatMap(
    (id) => stuff.sources.get(id) ?? bodies?.data.sources.find((s) => s.id === id) ?? [],
  );
  const title = asked.title ?? locale.lines((_, l) => wordsIn(sentence, l));
  const own = answer.parties
    .filter((p) => countsStates(answer.rule) || !p.through)
    .map((p) => partyShort(world.parties.get(p.party), language, p.party));
  const map: SlideContent = {
    role: "answer",
    title,
    text: [
      ...locale
        .lines((t) => formatDay(day, t))
        .map((text) => ({ text, size: 18, bold: true, token: "ink2" as const, above: 0 })),
      { text: String(answer.count), size: 60, bold: true, token: "focal", above: 10 },
      ...(own.length > 0 ? [{ text: locale.t.and(own), size: 18, above: 6 }] : []),
      { text: q, size: 12, token: "ink2", above: 14 },
    ],
    picture: slidePicture("map", input, order, own.length > 0 ? parties : [], parties.length > 0),
    note: noteOf(order, asked, input, sources, true),
    notes: [wordsIn(sentence, language), q, ...sources.map((s) => sourceLine(s, language))],
  };
  const table = tableContent(answerTable(answer, input, order), order, {
    role: "table",
    title,
    note: noteOf(order, asked, input, sources, false),
  });
  return { slides: answer.parties.length > 0 ? [map, table] : [map], sources };
}
