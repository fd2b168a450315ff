// Changes that can be undone: what is said of them, and where the focus goes when its element is gone.
import { type RefObject, useEffect, useRef, useState } from "react";
import { changeStories } from "./own-stories.ts";
import { type StoryList, type Undoable, undoLast } from "./story-list.ts";

/** Keys of the sentences. */
export type Told = Undoable["kind"] | "undone" | "noRoom" | "beside";
export type Changed = (told: Told, change: (list: StoryList) => StoryList) => void;

/** Where what an entry brings back stands on the page. */
const placeOf = (entry: Undoable): string => {
  if (entry.kind === "story") return `[data-story="${entry.story.id}"] [data-edit]`;
  return `[data-story-step="${(entry.kind === "move" ? entry.from : entry.at) + 1}"] textarea`;
};

export function useUndo(): {
  /** Put on the element that holds the list and the editor. */
  root: RefObject<HTMLDivElement | null>;
  told: Told | undefined;
  change: Changed;
  undo(): void;
} {
  const root = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<Told>();
  const next = useRef<string>(undefined);
  useEffect(() => {
    if (next.current === undefined) return;
    root.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  });
  const tell = (told: Told, focus?: string): void => {
    next.current = focus;
    setTold(told);
  };
  return {
    root,
    told,
    change: (told, change) =>
      changeStories((list) => {
        const next = change(list);
        // Of these the element that was pressed is gone.
        const focus = told === "story" || told === "step" ? "[data-story-undo]" : undefined;
        if (next !== list) tell(told, focus);
        return next;
      }),
    undo: () =>
      changeStories((list) => {
        const entry = list.undo.at(-1);
        const before = undoLast(list);
        if (entry) tell(before === list ? "noRoom" : "undone", before === list ? undefined : placeOf(entry));
        return before;
      }),
  };
}
