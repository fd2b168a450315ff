// Keys of the names in data/hall, as the page and the build ask for them.

export const milestoneKey = (fact: string): string => `milestone/${fact.replace(/^milestones\//, "")}`;
/** `step`: from 0. */
export const storyKey = (part: "headline" | "caption", story: string, step: number): string =>
  `story-${part}/${story}/${step + 1}`;
