// The quiz: five questions made from the facts. Each answer is followed by the fact and a picture that shows it.
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { formatDay, type Language } from "../../../i18n/locale.ts";
import { NOTHING } from "../../../model/selection/selection.ts";
import { useAtlas, useFacts } from "../../../views/atlas.ts";
import { Button } from "../Button.tsx";
import { KioskText, useKiosk } from "../context.tsx";
import { KioskPicture } from "../KioskPicture.tsx";
import { Layout } from "../Layout.tsx";
import { type QuizQuestion, quizRound } from "../quiz/quiz.ts";
import { Said, Text, useTongue } from "../tongues/Said.tsx";
import { useNames } from "../useNames.ts";
import type { QuizNames } from "../words/quiz.ts";

const QUESTIONS = 5;

function useQuizNames(): (language: Language) => QuizNames {
  const names = useNames();
  return (language) => ({
    focal: names.focal(language),
    party: (id) => names.party(id, language),
    agreement: (id) => names.agreement(id, language),
  });
}

/** `chosen`: index of the answer; undefined until answered. */
function Question(props: {
  question: QuizQuestion;
  n: number;
  of: number;
  chosen: number | undefined;
  onChoose(option: number): void;
  onNext(): void;
}): ReactNode {
  const { question, n, of, chosen, onChoose, onNext } = props;
  const names = useQuizNames();
  const { slot: lead, quiz } = useTongue();
  const facts = useFacts();
  const isAnswered = chosen !== undefined;
  const isRight = chosen === question.right;
  const right = question.options[question.right];
  return (
    <Layout
      shape={`aside quiz${isAnswered ? " answered" : ""}`}
      picture={<KioskPicture />}
      words={
        <div data-question={question.id}>
          <p className="quiet">
            <KioskText of={(w) => w.quiz.question(n, of)} />
          </p>
          <h1>
            <Text of={(_, language) => quiz.question(question, names(language))} block />
          </h1>
          {isAnswered && (
            <div role="status" className={isRight ? "quiz-right" : "quiz-wrong"}>
              {right && !("party" in right) && (
                <p className="kiosk-number">
                  <Said words={quiz.option(right, names(lead))} />
                </p>
              )}
              <p className="kiosk-answer">
                <b>
                  {isRight ? (
                    <KioskText of={(w) => w.quiz.right} block />
                  ) : (
                    <KioskText
                      of={(w, language) => w.quiz.wrong(right ? quiz.option(right, names(language)) : "")}
                      block
                    />
                  )}
                </b>
              </p>
              <p>
                <Text of={(_, language) => quiz.because(question, names(language))} block />
              </p>
              {question.show.day !== facts.dataset.meta.asOf && (
                <p className="quiet">
                  <Text of={(t, _, w) => w.shown(formatDay(question.show.day, t))} block />
                </p>
              )}
            </div>
          )}
        </div>
      }
      acts={
        <div className="quiz-options">
          {question.options.map((option, i) => (
            <Button
              // Options of a question stay in their order.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={`${question.id} ${i}`}
              id={`option-${i}`}
              disabled={isAnswered}
              className={!isAnswered ? "" : i === question.right ? "is-right" : i === chosen ? "is-wrong" : "is-other"}
              onClick={() => onChoose(i)}
            >
              <span>
                <Text of={(_, language) => quiz.option(option, names(language))} block />
              </span>
              {isAnswered && i === question.right && <span className="quiz-sign">○</span>}
              {isAnswered && i === chosen && !isRight && <span className="quiz-sign">×</span>}
            </Button>
          ))}
          {/* Its space is reserved, so that a double tap does not skip the explanation. */}
          <Button
            id="quiz-next"
            icon="right"
            className={isAnswered ? "kiosk-strong" : "quiz-waits"}
            disabled={!isAnswered}
            onClick={onNext}
          >
            <KioskText of={(w) => w.quiz.next} block />
          </Button>
        </div>
      }
    />
  );
}

export function Quiz(): ReactNode {
  const kiosk = useKiosk();
  const facts = useFacts();
  const { store, actions } = useAtlas();
  // Seed: each visit gets other questions; the n-th visit since the start always gets the same ones.
  const [round, setRound] = useState(kiosk.store.getState().visit + 1);
  const questions = useMemo(() => quizRound(facts, round, QUESTIONS), [facts, round]);
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<number>();
  const [right, setRight] = useState(0);
  const question = questions[at];
  // The picture must not give away the answer to the next question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each question
  useEffect(() => {
    actions.set({ selection: NOTHING, day: facts.dataset.meta.asOf });
  }, [actions, facts, at, round]);
  if (question)
    return (
      <Question
        question={question}
        n={at + 1}
        of={questions.length}
        chosen={chosen}
        onChoose={(i) => {
          if (chosen !== undefined) return;
          setChosen(i);
          if (i === question.right) setRight(right + 1);
          kiosk.set({ picture: question.show.view });
          store.setState({ day: question.show.day, selection: question.show.selection });
        }}
        onNext={() => {
          setChosen(undefined);
          setAt(at + 1);
        }}
      />
    );
  return (
    <Layout
      shape="aside quiz"
      picture={<KioskPicture />}
      words={
        <h1 className="quiz-end">
          <KioskText of={(w) => (questions.length > 0 ? w.quiz.end(right, questions.length) : w.quiz.none)} block />
        </h1>
      }
      acts={
        <div className="kiosk-acts-row">
          {questions.length > 0 && (
            <Button
              id="quiz-again"
              icon="back"
              className="kiosk-strong"
              onClick={() => {
                setRound(round + 1000);
                setAt(0);
                setRight(0);
              }}
            >
              <KioskText of={(w) => w.quiz.again} block />
            </Button>
          )}
          <Button id="parties" icon="globe" onClick={() => kiosk.go({ id: "parties" })}>
            <KioskText of={(w) => w.doors.parties} block />
          </Button>
        </div>
      }
    />
  );
}
