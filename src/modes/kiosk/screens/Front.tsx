// The first screen: a globe, one number, one sentence, four doors. While nobody is there it tells the years in the same
// place, so that the first touch acts on what it hits.
import { type ReactNode, useCallback, useEffect, useRef } from "react";
import { type Day, yearOf } from "../../../data/day.ts";
import type { Story } from "../../../data/story.ts";
import type { Catalogue } from "../../../i18n/catalogue.ts";
import { formatDay, formatShare, wordsIn } from "../../../i18n/locale.ts";
import { coverageOn, roundShare } from "../../../model/coverage/coverage.ts";
import { isBinding, partnersOf } from "../../../model/coverage/figures.ts";
import { isStill } from "../../../ui/animate.ts";
import { useFacts } from "../../../views/atlas.ts";
import { useStories } from "../../../views/story/useStory.ts";
import { KioskText, useInAttract, useKiosk, useKioskState } from "../context.tsx";
import { Globe } from "../globe/Globe.tsx";
import { MOVE_MS } from "../globe/motion.ts";
import { HeroNumber } from "../HeroNumber.tsx";
import { Layout } from "../Layout.tsx";
import { isTold } from "../tongues/names.ts";
import { Text } from "../tongues/Said.tsx";
import { useNames } from "../useNames.ts";
import { Doors } from "./Doors.tsx";
import { useRound } from "./useRound.ts";

/** The configured story, else the one made for kiosks, else the first; in halls of more languages, one that all of them tell. */
export function useKioskStory(): Story | undefined {
  const { stories: all } = useStories();
  const { tour, tongues } = useKiosk();
  const told = all.filter((s) => tongues.every(({ names }) => isTold(names, s)));
  const stories = told.length > 0 ? told : all;
  return stories.find((s) => s.id === tour) ?? stories.find((s) => s.id === "kiosk") ?? stories[0];
}

const shareOf = (share: number, t: Catalogue): string => formatShare(roundShare(share), t);

/** Partners with an agreement in force, and their share of trade, in a few words. */
function Figures({ day }: { day: Day }): ReactNode {
  const facts = useFacts();
  const partners = partnersOf(facts.at(day), isBinding).length;
  const share = coverageOn(facts, day)?.total;
  return (
    <p className="attract-figures">
      <Text
        of={(t, _, w) =>
          w.partnersAndShare(partners, share === undefined || share === null ? undefined : shareOf(share, t))
        }
      />
    </p>
  );
}

function Today(): ReactNode {
  const facts = useFacts();
  const names = useNames();
  const { asOf } = facts.dataset.meta;
  const partners = partnersOf(facts.at(asOf), isBinding);
  const whole = partners.filter(({ party }) => facts.parties.get(party)?.kind === "organisation");
  const coverage = coverageOn(facts, asOf);
  const share = coverage?.total ?? undefined;
  return (
    <>
      <h1 className="attract-headline">
        <KioskText of={(w, language) => w.tied(names.focal(language))} />
      </h1>
      <HeroNumber value={String(partners.length)}>
        {whole.length > 0 && (
          <b>
            <Text
              of={(t, language, w) => w.asOne(t.and(whole.map((p) => names.party(p.party, language))), whole.length)}
            />
          </b>
        )}
        {share !== undefined && coverage && (
          <span>
            <Text of={(t, language, w) => w.answer.share(shareOf(share, t), coverage.year, names.focal(language))} />
          </span>
        )}
        <span>
          <Text of={(t) => formatDay(asOf, t)} />
        </span>
      </HeroNumber>
    </>
  );
}

export function Front(): ReactNode {
  const story = useKioskStory();
  // The choice of a visitor ends with the visit: what holds here is the device's.
  const still = isStill();
  const round = useRound(story, still);
  const turn = useKioskState((s) => s.turn);
  const year = useRef<HTMLElement>(null);
  const onDay = useCallback((day: Day): void => {
    const text = String(yearOf(day));
    if (year.current && year.current.textContent !== text) year.current.textContent = text;
  }, []);
  // Where the globe has not come, the year is said all the same.
  const end = round?.globe.day;
  useEffect(() => {
    if (end === undefined) return;
    const timer = setTimeout(() => onDay(end), still ? 0 : MOVE_MS);
    return () => clearTimeout(timer);
  }, [end, still, onDay]);
  // Until the story is loaded, do not show the visitors' start screen.
  const { isReady } = useStories();
  const isWaiting = useInAttract() && !isReady;
  const step = round?.step;
  return (
    <Layout
      shape={`front ${round ? "attract" : "home"}`}
      picture={<Globe scene={round?.globe} isStill={still} onDay={onDay} />}
      isPlain
      words={
        isWaiting ? null : (
          <div
            className={`attract-words ${step ? "tells-year" : "tells-number"}`}
            key={round ? turn : "home"}
            data-layout={round?.globe.layout}
            data-step={round ? (step ? story?.steps.indexOf(step) : "now") : undefined}
          >
            {step ? (
              <>
                <p className="attract-year">
                  <b ref={year} data-of={yearOf(round.globe.day)}>
                    {yearOf(round.globe.from)}
                  </b>
                </p>
                {step.headline && (
                  <h1 className="attract-headline">
                    <Text of={(_, language) => (step.headline ? wordsIn(step.headline, language) : "")} />
                  </h1>
                )}
                <Figures day={round.globe.day} />
              </>
            ) : (
              <Today />
            )}
          </div>
        )
      }
      acts={<Doors />}
    />
  );
}
