// The data in a tongue: its names stand in the place of those of the tongue's slot. Nothing else of the data changes.
import type { CoreDataset } from "../../../data/dataset.ts";
import type { Details } from "../../../data/details.ts";
import type { Story } from "../../../data/story.ts";
import type { Agreement, LocalizedText, Party } from "../../../data/types.ts";
import type { Language } from "../../../i18n/language.ts";
import type { World } from "../../../model/world/world.ts";
import { milestoneKey, storyKey } from "./keys.ts";
import type { HallNames } from "./tongue.ts";

/** `plain`: what is done with readings. */
export interface Naming {
  names: HallNames;
  slot: Language;
  plain(text: string): string;
}

const named = ({ names, slot, plain }: Naming, key: string, words: LocalizedText): LocalizedText => {
  const own = names[key];
  return own === undefined ? words : { ...words, [slot]: plain(own) };
};

const partyIn = (by: Naming, party: Party): Party => ({
  ...party,
  name: named(by, `party-name/${party.id}`, party.name),
  short: named(by, `party-short/${party.id}`, party.short),
});

const agreementIn = (by: Naming, agreement: Agreement): Agreement => ({
  ...agreement,
  name: named(by, `agreement-name/${agreement.id}`, agreement.name),
  short: named(by, `agreement-short/${agreement.id}`, agreement.short),
});

/** A milestone without words is left out: its day is told from the facts. */
function datasetIn(by: Naming, dataset: CoreDataset): CoreDataset {
  const { meta } = dataset;
  const [first, ...others] = meta.worldviews.map((w) => ({ ...w, name: named(by, `worldview/${w.id}`, w.name) }));
  return {
    ...dataset,
    meta: {
      ...meta,
      title: named(by, "title/musubi", meta.title),
      regions: meta.regions.map((r) => ({ ...r, name: named(by, `region/${r.id}`, r.name) })),
      worldviews: first ? [first, ...others] : meta.worldviews,
    },
    parties: dataset.parties.map((p) => partyIn(by, p)),
    agreements: dataset.agreements.map((a) => agreementIn(by, a)),
    milestones: dataset.milestones
      .filter((m) => by.names[milestoneKey(m.fact)] !== undefined)
      .map((m) => ({ ...m, title: named(by, milestoneKey(m.fact), m.title) })),
  };
}

export function worldIn(by: Naming, world: World): World {
  const dataset = datasetIn(by, world.dataset);
  return {
    ...world,
    dataset,
    parties: new Map(dataset.parties.map((p) => [p.id, p])),
    agreements: new Map(dataset.agreements.map((a) => [a.id, a])),
  };
}

export const detailsIn = (by: Naming, details: Details): Details => ({
  ...details,
  sources: details.sources.map((s) =>
    s.publisher ? { ...s, publisher: named(by, `publisher/${s.publisher.en}`, s.publisher) } : s,
  ),
});

/** Whether a story is told in the tongue: its first step has words. */
export const isTold = (names: HallNames | undefined, story: Story): boolean =>
  names === undefined || names[storyKey("caption", story.id, 0)] !== undefined;

export const storyIn = (by: Naming, story: Story): Story => ({
  ...story,
  steps: story.steps.map((step, i) => ({
    ...step,
    caption: named(by, storyKey("caption", story.id, i), step.caption),
    ...(step.headline ? { headline: named(by, storyKey("headline", story.id, i), step.headline) } : {}),
  })),
});
