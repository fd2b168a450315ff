import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Story } from "../../data/story.ts";
import { pauseAfter } from "../../ui/late/pauses.ts";
import { useAtlas } from "../atlas.ts";
import { useOwnStories } from "./own-stories.ts";
import { currentOf, isOwnId } from "./story-list.ts";

/** In addresses of earlier versions: the only story of one's own. */
const FORMER_OWN = "own";

/** The stories of the package; empty until they have come. `failures`: so often they could not be loaded. */
export function useStories(): { stories: readonly Story[]; isReady: boolean; failures: number } {
  const { stories } = useAtlas();
  const [failures, setFailures] = useState(0);
  useEffect(() => stories.ask(), [stories]);
  const load = useSyncExternalStore(stories.subscribe, stories.now);
  const { status } = load;
  useEffect(() => {
    if (status === "failed") setFailures((n) => n + 1);
  }, [status]);
  // A kiosk and a second window have nobody who would press a button.
  useEffect(() => {
    if (status !== "failed" || failures === 0) return;
    const timer = setTimeout(stories.ask, pauseAfter(failures));
    return () => clearTimeout(timer);
  }, [status, failures, stories]);
  return load.status === "ready"
    ? { stories: load.value, isReady: true, failures: 0 }
    : { stories: [], isReady: failures > 0, failures };
}

/** The story that is told: of the package, or one of one's own, which is told to its end also where another window deletes it. */
export function useStory(id: string | undefined): { story: Story | undefined; isReady: boolean; failures: number } {
  const { stories, isReady, failures } = useStories();
  const { list } = useOwnStories();
  const last = useRef<Story>(undefined);
  if (id === FORMER_OWN) return { story: currentOf(list), isReady: true, failures: 0 };
  if (id !== undefined && isOwnId(id)) {
    const story = list.stories.find((s) => s.id === id) ?? (last.current?.id === id ? last.current : undefined);
    last.current = story;
    return { story, isReady: true, failures: 0 };
  }
  return { story: stories.find((s) => s.id === id), isReady, failures };
}
