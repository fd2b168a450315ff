// What a deck will hold: slides have layouts of their own, so the page of the other formats would show something else.
import { type ReactNode, useEffect, useState } from "react";
import type { Story } from "../../data/story.ts";
import { DECK } from "../../i18n/deck.ts";
import { pictureInput } from "../../pictures/picture-input.ts";
import type { Look } from "../../scene/style/look.ts";
import { loadPart, PartFailure } from "../../ui/late/part.ts";
import { useAtlas, useLocale, usePlacement } from "../atlas.ts";
import type { Choices } from "./choices.ts";
import { titleOf } from "./page.ts";
import { type Asked, preparedFor } from "./pages.ts";
import type { OutlineRow } from "./slides.ts";

export function DeckOutline(props: {
  asked: readonly Asked[];
  story: Story | undefined;
  deck: Choices["deck"];
  look: Look;
}): ReactNode {
  const { asked, story, deck, look } = props;
  const atlas = useAtlas();
  const placement = usePlacement();
  const { lead, text } = useLocale();
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
      const title = titleOf(pictureInput(atlas, first.state)).join(" / ");
      const found = await outlineOf(asked, { stuff, look, language: lead, title, story, ...deck }, off.signal);
      if (!off.signal.aborted) setRows(found);
    };
    const timer = setTimeout(() => find().catch((of) => !off.signal.aborted && setFault({ of })), 120);
    return () => {
      off.abort();
      clearTimeout(timer);
    };
  }, [atlas, placement, asked, story, deck, look, lead]);
  if (isUnloaded && !rows) return <p className="inline-fault">{text((t) => t.failure.late)}</p>;
  if (!rows) return null;
  return (
    <section className="deck-outline" data-outline={rows.length}>
      <h3>{text((_, language) => DECK[language].outline)}</h3>
      <ol>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a deck is replaced as a whole
          <li key={i}>
            {row.title.join(" / ")}{" "}
            <span className="quiet">{row.what || text((_, language) => DECK[language].kinds[row.kind])}</span>
          </li>
        ))}
      </ol>
      <p className="quiet">{text((_, language) => DECK[language].outlineAbout)}</p>
    </section>
  );
}
