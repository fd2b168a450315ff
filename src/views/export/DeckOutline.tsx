// What a deck will hold: slides have layouts of their own, so the page of the other formats would show something else.
import { Fragment, type ReactNode, useEffect, useState } from "react";
import type { Story } from "../../data/story.ts";
import { JOINT } from "../../i18n/locale.ts";
import { pictureInput } from "../../pictures/picture-input.ts";
import type { Look } from "../../scene/style/look.ts";
import { loadPart, PartFailure } from "../../ui/late/part.ts";
import { useAtlas, useLocale, usePlacement } from "../atlas.ts";
import { Joined } from "../text.tsx";
import type { Choices } from "./choices.ts";
import { titleOf } from "./page.ts";
import { type Asked, preparedFor } from "./pages.ts";
import type { OutlineRow } from "./slides.ts";
import { JoinedDeck } from "./words.tsx";

/** A line for each language, in their order, unless somebody has typed it: nobody knows in which language. */
function Title({ of, isTyped }: { of: readonly string[]; isTyped: boolean }): ReactNode {
  const { languages } = useLocale();
  if (isTyped || of.length !== languages.length) return of.join(JOINT);
  return of.map((line, i) => (
    <Fragment key={languages[i]}>
      {i > 0 && JOINT}
      <bdi lang={languages[i]}>{line}</bdi>
    </Fragment>
  ));
}

export function DeckOutline(props: {
  asked: readonly Asked[];
  story: Story | undefined;
  deck: Choices["deck"];
  look: Look;
}): ReactNode {
  const { asked, story, deck, look } = props;
  const atlas = useAtlas();
  const placement = usePlacement();
  const { lead } = useLocale();
  const [rows, setRows] = useState<readonly OutlineRow[]>();
  const [fault, setFault] = useState<{ of: unknown }>();
  // A part that did not come is asked for again with the deck, and by the next choice.
  const isUnloaded = fault?.of instanceof PartFailure;
  if (fault && !isUnloaded) throw fault.of;
  useEffect(() => {
    const off = new AbortController();
    const find = async (): Promise<void> => {
      const outlineOf = await loadPart(() => import("./slides.ts").then((m) => m.outlineOf));
      const stuff = await preparedFor(atlas, placement, asked);
      const [first] = asked;
      if (!first) return;
      const title = titleOf(pictureInput(atlas, first.state)).join(JOINT);
      const found = await outlineOf(asked, { stuff, look, language: lead, title, story, ...deck }, off.signal);
      if (!off.signal.aborted) setRows(found);
    };
    const timer = setTimeout(() => find().catch((of) => !off.signal.aborted && setFault({ of })), 120);
    return () => {
      off.abort();
      clearTimeout(timer);
    };
  }, [atlas, placement, asked, story, deck, look, lead]);
  if (isUnloaded && !rows)
    return (
      <p className="inline-fault">
        <Joined of={(t) => t.failure.late} />
      </p>
    );
  if (!rows) return null;
  const isTyped = asked.some(({ title, step }) => title && !step);
  return (
    <section className="deck-outline" data-outline={rows.length}>
      <h3>
        <JoinedDeck of={(w) => w.outline} />
      </h3>
      <ol>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a deck is replaced as a whole
          <li key={i}>
            <Title of={row.title} isTyped={isTyped} />{" "}
            <span className="quiet">{row.what || <JoinedDeck of={(w) => w.kinds[row.kind]} />}</span>
          </li>
        ))}
      </ol>
      <p className="quiet">
        <JoinedDeck of={(w) => w.outlineAbout} />
      </p>
    </section>
  );
}
