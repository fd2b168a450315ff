// Where a story would be told: it is on its way, could not be loaded, or is not there.
import type { ReactNode } from "react";
import { shortText } from "../../data/short-text.ts";
import { PRESENT } from "../../i18n/present.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAtlas, useLocale } from "../../views/atlas.ts";
import { LoadFailed } from "../../views/notices/LoadFailed.tsx";
import { PresentText } from "./text.tsx";

export function NoStory(props: {
  tour: string | undefined;
  isReady: boolean;
  failures: number;
  onEnd(): void;
}): ReactNode {
  const { stories } = useAtlas();
  const { text } = useLocale();
  const { isReady, failures, tour } = props;
  return (
    <section className="present-bar" role="status">
      {failures > 0 ? (
        <LoadFailed name={(t) => t.failure.stories} again={stories.ask} />
      ) : (
        <p>
          {isReady ? (
            <PresentText of={(w) => w.unknown(shortText(tour ?? ""))} />
          ) : (
            <PresentText of={(w) => w.loading} />
          )}
        </p>
      )}
      {isReady && (
        <IconButton icon="close" label={text((_, language) => PRESENT[language].stop)} onClick={props.onEnd} />
      )}
    </section>
  );
}
