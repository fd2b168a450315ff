// What leads a talk, large enough to be hit without looking.
import type { ReactNode } from "react";
import { PRESENT } from "../../i18n/present.ts";
import { TALK } from "../../i18n/talk.ts";
import type { Desk } from "../../store/desk.ts";
import { seen, type Talk } from "../../store/talk.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useLocale } from "../../views/atlas.ts";
import { Joined, Text } from "../../views/text.tsx";

export function Controls(props: { desk: Desk; talk: Talk; count: number; onOverview(): void }): ReactNode {
  const { text, lead } = useLocale();
  const { desk, talk, count } = props;
  const { step, blank, laser } = seen(talk);
  const say = (of: (w: (typeof TALK)["en"]) => string): ReactNode => <Text of={(_, language) => of(TALK[language])} />;
  const by = (steps: 1 | -1): void => desk.dispatch({ type: "by", steps });
  return (
    <div className="console-controls">
      <button
        type="button"
        className="console-big"
        aria-label={text((_, language) => PRESENT[language].previous)}
        disabled={step <= 1}
        onClick={() => by(-1)}
      >
        <Icon name="left" />
      </button>
      <p data-console-step={step}>
        <span className="sr-only">
          <Joined of={(_, language) => PRESENT[language].step(step, count)} />
        </span>
        <span aria-hidden="true">
          <b>{step}</b> / {count || "…"}
        </span>
      </p>
      <button
        type="button"
        className="console-big console-onward"
        aria-label={text((_, language) => PRESENT[language].next)}
        disabled={count > 0 && step >= count}
        onClick={() => by(1)}
      >
        <Icon name="right" />
      </button>
      <div className="console-more">
        <button
          type="button"
          className="text-button"
          aria-pressed={talk.held !== undefined}
          data-hold
          onClick={() => desk.dispatch({ type: talk.held ? "release" : "hold" })}
        >
          {talk.held ? say((w) => w.release) : say((w) => w.hold)}
        </button>
        <button
          type="button"
          className="text-button"
          aria-pressed={blank !== undefined}
          data-blank
          onClick={() => desk.dispatch({ type: "blank", colour: blank ? undefined : "black" })}
        >
          {blank ? say((w) => w.unblank) : say((w) => w.blank)}
        </button>
        <button
          type="button"
          className="text-button"
          aria-pressed={laser}
          data-laser
          onClick={() => desk.dispatch({ type: "laser", on: !laser })}
        >
          {say((w) => w.laser)}
        </button>
        <button type="button" className="text-button" data-overview onClick={props.onOverview}>
          {say((w) => w.overview)}
        </button>
      </div>
      <p className="console-keys">{TALK[lead].keys}</p>
    </div>
  );
}
