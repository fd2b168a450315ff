import { useEffect, useSyncExternalStore } from "react";
import type { Story } from "../../data/story.ts";
import { useAtlas } from "../atlas.ts";
import { OWN, useOwnStory } from "./own-story.ts";

/** The stories of the package; empty until they have come. */
export function useStories(): { stories: readonly Story[]; isReady: boolean } {
  const { stories } = useAtlas();
  useEffect(() => stories.ask(), [stories]);
  const load = useSyncExternalStore(stories.subscribe, stories.now);
  return {
    stories: load.status === "ready" ? load.value : [],
    isReady: load.status === "ready" || load.status === "failed",
  };
}

/** The story that is told: of the package, or one's own. */
export function useStory(id: string | undefined): { story: Story | undefined; isReady: boolean } {
  const { stories, isReady } = useStories();
  const own = useOwnStory();
  if (id === OWN) return { story: own.story, isReady: true };
  return { story: stories.find((s) => s.id === id), isReady };
}
