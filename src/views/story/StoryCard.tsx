// A story in a list: its title and length, and what can be done with it.
import type { ReactNode } from "react";
import type { Story } from "../../data/story.ts";
import { wordsThere } from "../../i18n/locale.ts";
import { PRESENT } from "../../i18n/present.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAtlas, useLocale } from "../atlas.ts";
import { Text } from "../text.tsx";
import { EditorText } from "./EditorText.tsx";
import { StoryText } from "./StoryText.tsx";

export function StoryCard(props: {
  story: Story;
  /** It is what is seen at the right. */
  isShown?: boolean;
  onShow(): void;
  onCopy(): void;
  /** One's own can be edited and deleted. */
  onDelete?(): void;
}): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const { story, onDelete } = props;
  const title = (
    <b>
      <Text
        of={(_, language) => wordsThere(story.title, language).words.trim() || PRESENT[language].stories.untitled}
        block
      />
    </b>
  );
  return (
    <li className="row" data-story={story.id}>
      {onDelete ? (
        <p>{title}</p>
      ) : (
        <label className="check story-choice">
          <input type="radio" name="story-shown" data-see checked={props.isShown ?? false} onChange={props.onShow} />
          <span>{title}</span>
        </label>
      )}
      <p className="quiet">
        <StoryText of={(w) => w.steps(story.steps.length, story.minutes)} />
      </p>
      <div className="story-tools">
        {onDelete && (
          <button type="button" className="text-button" data-edit onClick={props.onShow}>
            <EditorText of={(w) => w.edit} />
          </button>
        )}
        <button
          type="button"
          className="text-button"
          data-present
          disabled={story.steps.length === 0}
          onClick={() => actions.set({ mode: "present", tour: story.id, step: 1 })}
        >
          <StoryText of={(w) => w.present} />
        </button>
        <button type="button" className="text-button" data-copy onClick={props.onCopy}>
          <StoryText of={(w) => w.copy} />
        </button>
        {onDelete && (
          <IconButton
            icon="close"
            className="story-delete"
            label={text((_, language) => {
              const w = PRESENT[language].stories;
              return w.deleteStory(wordsThere(story.title, language).words.trim() || w.untitled);
            })}
            onClick={onDelete}
          />
        )}
      </div>
    </li>
  );
}
