// The two days that are compared: the day shown and another.
import type { ReactNode } from "react";
import type { Day } from "../../data/day.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAtlas } from "../atlas.ts";
import { SayWork, useWork } from "../tool-frame/Tool.tsx";
import { DayInput } from "./DayInput.tsx";
import "./changes.css";

export function Days({ first, second }: { first: Day; second: Day | undefined }): ReactNode {
  const { actions } = useAtlas();
  const { text } = useWork();
  return (
    <>
      <div className="day-range">
        <DayInput name="first" day={first} onDay={actions.goTo} />
        <IconButton
          icon="swap"
          label={text((w) => w.changes.swap)}
          disabled={second === undefined}
          onClick={() => {
            if (second === undefined) return;
            actions.goTo(second);
            actions.set({ to: first });
          }}
        />
        <DayInput name="second" day={second} onDay={(to) => actions.set({ to })} />
      </div>
      {second !== undefined && (
        <button type="button" className="text-button" onClick={() => actions.set({ to: undefined })}>
          <SayWork of={(w) => w.changes.clear} />
        </button>
      )}
    </>
  );
}
