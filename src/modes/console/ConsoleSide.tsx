// Side column of the console: controls, notes, and the next step.
import type { ReactNode } from "react";
import type { Story, StoryStep } from "../../data/story.ts";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { type Atlas, AtlasContext, useLocale } from "../../views/atlas.ts";
import { MapView } from "../../views/map/MapView.tsx";
import { NetworkView } from "../../views/network/NetworkView.tsx";
import { Localized, Text } from "../../views/text.tsx";
import type { Presenter } from "./usePresenter.ts";

interface SideProps {
  story: Story | undefined;
  /** From 1. */
  step: number;
  go(step: number): void;
  room: Presenter;
  /** Atlas that shows the next step. */
  next: Atlas;
}

function usePresentText(): (of: (w: PresentWords) => string) => string {
  const { text } = useLocale();
  return (of) => text((_, language) => of(PRESENT[language]));
}

function Buttons({ story, step, go, room }: Omit<SideProps, "next">): ReactNode {
  const text = usePresentText();
  const { held, blank } = room;
  return (
    <div className="console-buttons">
      <IconButton icon="left" label={text((w) => w.previous)} disabled={step <= 1} onClick={() => go(step - 1)} />
      <b data-console-step={step}>
        <Text of={(_, language) => PRESENT[language].step(step, story?.steps.length ?? 0)} />
      </b>
      <IconButton
        icon="right"
        label={text((w) => w.next)}
        disabled={!story || step >= story.steps.length}
        onClick={() => go(step + 1)}
      />
      <button type="button" className="text-button" aria-pressed={held} data-hold onClick={() => room.hold(!held)}>
        {held ? text((w) => w.room.release) : text((w) => w.room.hold)}
      </button>
      <button type="button" className="text-button" data-blank onClick={room.toggleBlank}>
        {text((w) => (blank ? w.room.unblank : w.room.blank))}
      </button>
    </div>
  );
}

const Caption = ({ step }: { step: StoryStep }): ReactNode => <Localized words={step.caption} block />;

export function ConsoleSide({ next, ...props }: SideProps): ReactNode {
  const text = usePresentText();
  const { story, step, room } = props;
  const current = story?.steps[step - 1];
  const upcoming = story?.steps[step];
  const notes = current?.notes;
  return (
    <aside className="console-side">
      <Buttons {...props} />
      {room.held && (
        <p role="status" className="console-held">
          {text((w) => w.room.holding)}
        </p>
      )}
      <p className="console-caption">{current && <Caption step={current} />}</p>
      <h2>{text((w) => w.room.notes)}</h2>
      <div className="console-notes">{notes ? <Localized words={notes} block /> : text((w) => w.room.noNotes)}</div>
      <h2>{text((w) => w.room.next)}</h2>
      {upcoming ? (
        <>
          <div className="console-next" inert>
            <AtlasContext value={next}>{upcoming.show.view === "network" ? <NetworkView /> : <MapView />}</AtlasContext>
          </div>
          <p>
            <Caption step={upcoming} />
          </p>
        </>
      ) : (
        <p>{text((w) => w.room.last)}</p>
      )}
    </aside>
  );
}
