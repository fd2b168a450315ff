// Undoing and doing again, by button and by key: what is said of it, and where what has changed is found.
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { changeStories, useOwnStories } from "./own-stories.ts";
import { redoLast, undoLast } from "./story-changes.ts";
import { currentOf, type StoryList, type Undoable } from "./story-list.ts";

type Kind = Undoable["kind"];
export type Told =
  | { what: "undone" | "redone"; kind: Kind }
  | { what: "noRoom" | "beside" | "elsewhere" | "story" | "step" };

/** The step that an entry is about, from 1. */
const stepOf = (entry: Undoable, isBack: boolean): number | undefined => {
  if (entry.kind === "move") return (isBack ? entry.from : entry.to) + 1;
  return "at" in entry && !("story" in entry) ? entry.at + 1 : undefined;
};

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "radio");

export interface Undoing {
  /** Put on the element that holds the editor. */
  root: RefObject<HTMLDivElement | null>;
  told: Told | undefined;
  tell(told: Told | undefined): void;
  undo(): void;
  redo(): void;
  /** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, on a Mac with ⌘; in a field with text the browser's own undo works. */
  onKeyDown(e: KeyboardEvent): void;
}

/** `onStep`: what has changed back is a step of the story in the editor. */
export function useUndo(onStep: (step: number) => void): Undoing {
  const [told, tell] = useState<Told>();
  const { list, isDeletedElsewhere } = useOwnStories();
  const root = useRef<HTMLDivElement>(null);
  const next = useRef<{ focus?: string; show?: string }>(undefined);
  useEffect(() => {
    const { focus, show } = next.current ?? {};
    next.current = undefined;
    if (focus) root.current?.querySelector<HTMLElement>(focus)?.focus();
    if (show) root.current?.querySelector(show)?.scrollIntoView({ block: "nearest" });
  });
  const before = useRef(list);
  // What was said of a change says nothing of the next one.
  useEffect(() => {
    if (before.current !== list && before.current.redo.length > 0 && list.redo.length === 0) tell(undefined);
    before.current = list;
  }, [list]);
  const turn =
    (from: "undo" | "redo", change: (list: StoryList) => StoryList): (() => void) =>
    () =>
      changeStories((list) => {
        const entry = list[from].at(-1);
        const changed = change(list);
        if (!entry) return changed;
        tell(changed === list ? { what: "noRoom" } : { what: from === "undo" ? "undone" : "redone", kind: entry.kind });
        const step = stepOf(entry, from === "undo");
        const steps = currentOf(changed)?.steps.length ?? 0;
        if (changed !== list && step !== undefined) {
          const there = Math.max(1, Math.min(step, steps));
          onStep(there);
          next.current = { show: `[data-story-step="${there}"]` };
        }
        return changed;
      });
  const undo = turn("undo", undoLast);
  const redo = turn("redo", redoLast);
  return {
    root,
    told: isDeletedElsewhere ? { what: "elsewhere" } : told,
    tell: (told) => {
      // Of these the element that was pressed is gone.
      if (told?.what === "story" || told?.what === "step") next.current = { focus: "[data-story-undo]" };
      tell(told);
    },
    undo,
    redo,
    onKeyDown: (e) => {
      if (!(e.ctrlKey || e.metaKey) || e.altKey || isText(e.target)) return;
      const key = e.key.toLowerCase();
      const isRedo = key === "y" || (key === "z" && e.shiftKey);
      if (!isRedo && key !== "z") return;
      e.preventDefault();
      e.stopPropagation();
      (isRedo ? redo : undo)();
    },
  };
}
