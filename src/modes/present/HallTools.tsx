// Controls for the presenter only: they appear with the pointer.
import type { ReactNode } from "react";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { TALK } from "../../i18n/talk.ts";
import { seen } from "../../store/talk.ts";
import type { TalkDriver } from "../../store/talk-driver.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useLocale } from "../../views/atlas.ts";
import { Text } from "../../views/text.tsx";
import { giveBack } from "./give-back.ts";
import { PresentText } from "./text.tsx";
import { useTalk } from "./useTalk.ts";

export interface SharedTools {
  onOverview(): void;
  onFull(): void;
}

interface ToolsProps extends SharedTools {
  driver: TalkDriver;
  onEnd(): void;
  onConsole(): void;
  blocked: string | undefined;
}

export function HallTools({ driver, onOverview, onFull, onEnd, onConsole, blocked }: ToolsProps): ReactNode {
  const { text: say } = useLocale();
  const text = (of: (w: PresentWords) => string): string => say((_, language) => of(PRESENT[language]));
  const talk = useTalk(driver);
  const { step } = seen(talk);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: nothing is done here that keys could do */}
      <div className="present-tools" onClick={giveBack}>
        <IconButton icon="back" label={text((w) => w.again)} onClick={() => driver.dispatch({ type: "go", step })} />
        <IconButton
          icon="left"
          label={text((w) => w.previous)}
          disabled={step <= 1}
          onClick={() => driver.dispatch({ type: "by", steps: -1 })}
        />
        {/* Under the timeline, which has come with the pointer too, the room's own cannot be seen. */}
        <span className="present-count" aria-hidden="true">
          {step} / {talk.count}
        </span>
        <IconButton
          icon="right"
          label={text((w) => w.next)}
          disabled={step >= talk.count}
          onClick={() => driver.dispatch({ type: "by", steps: 1 })}
        />
        <IconButton icon="views" label={text((w) => w.overview)} onClick={onOverview} />
        <IconButton icon="whole" label={text((w) => w.fullScreen)} onClick={onFull} />
        <button type="button" className="text-button" data-console onClick={onConsole}>
          <PresentText of={(w) => w.console} />
        </button>
        <IconButton icon="close" label={text((w) => w.stop)} onClick={onEnd} />
      </div>
      {blocked && (
        <p className="present-blocked" role="alert" data-blocked>
          <Text of={(_, language) => TALK[language].blocked} block />{" "}
          <a href={blocked} target="_blank" rel="noopener opener">
            {blocked}
          </a>
        </p>
      )}
    </>
  );
}
