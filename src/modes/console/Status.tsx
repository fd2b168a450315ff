// Whether what is done here shows in the hall, in one sentence, the most urgent first.
import type { ReactNode } from "react";
import { TALK } from "../../i18n/talk.ts";
import type { Desk, DeskStatus } from "../../store/desk.ts";
import { seen, type Talk } from "../../store/talk.ts";
import { Text } from "../../views/text.tsx";

type Words = (typeof TALK)["en"];

function stateOf(
  talk: Talk,
  { heard, waited, ended }: DeskStatus,
  isCut: boolean,
): { of: (w: Words) => string; isCalm: boolean } {
  const { blank } = seen(talk);
  // A window that has only just opened has lost nothing.
  if (!heard && !waited) return { of: () => "", isCalm: true };
  if (!heard) return { of: (w) => (ended ? w.ended : w.alone), isCalm: false };
  if (talk.frozen) return { of: (w) => w.frozen, isCalm: false };
  if (talk.held) return { of: (w) => w.holding, isCalm: false };
  if (blank) return { of: (w) => w[blank], isCalm: false };
  if (isCut) return { of: (w) => w.cut, isCalm: false };
  return { of: (w) => w.together, isCalm: true };
}

export function Status(props: { desk: Desk; talk: Talk; status: DeskStatus; isCut: boolean }): ReactNode {
  const { desk, talk, status } = props;
  const { of, isCalm } = stateOf(talk, status, props.isCut);
  return (
    <>
      <p
        role="status"
        className={isCalm ? "console-state" : "console-state console-urgent"}
        data-heard={status.heard}
        data-frozen={talk.frozen || undefined}
        data-held={talk.held ? true : undefined}
      >
        <Text of={(_, language) => of(TALK[language])} />
      </p>
      {status.choices.length > 1 && (
        <div className="console-choices" data-choices={status.choices.length}>
          <p>
            <Text of={(_, language) => TALK[language].which} />
          </p>
          {status.choices.map(({ talk: id, title, state }) => (
            <button key={id} type="button" className="text-button" onClick={() => desk.choose(id)}>
              <Text of={(_, language) => TALK[language].choice(title ?? "", state.shown.step, state.count)} />
            </button>
          ))}
        </div>
      )}
    </>
  );
}
