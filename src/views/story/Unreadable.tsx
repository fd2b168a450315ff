// Texts on the device that could not be read: they can be saved, and then be deleted.
import { type ReactNode, useState } from "react";
import { canSave } from "../../ui/save.ts";
import { useSaved } from "../useSaved.tsx";
import { forgetUnreadable, useOwnStories } from "./own-stories.ts";
import { StoryText } from "./StoryText.tsx";

export function Unreadable(): ReactNode {
  const { unreadable } = useOwnStories();
  const [saved, setSaved] = useState<readonly string[]>([]);
  const { save, said } = useSaved();
  if (unreadable.length === 0) return null;
  return (
    <div role="alert" className="story-faults" data-unreadable={unreadable.length}>
      <p>
        <StoryText of={(w) => w.unreadable(unreadable.length)} />
      </p>
      {unreadable.map(({ key, text }, i) => (
        <p key={key}>
          <button
            type="button"
            className="text-button"
            data-save-unreadable
            onClick={() => {
              void save({ name: `${key}.txt`, content: text, type: "text/plain" });
              // Where it is known not to arrive, it must not be deleted either.
              if (canSave() !== "no") setSaved([...saved, key]);
            }}
          >
            <StoryText of={(w) => w.saveUnreadable(i + 1)} />
          </button>
          {saved.includes(key) && (
            <button type="button" className="text-button" onClick={() => forgetUnreadable(key)}>
              <StoryText of={(w) => w.forget(i + 1)} />
            </button>
          )}
        </p>
      ))}
      {said}
    </div>
  );
}
