// Frame of every tool, a sheet over the whole stage: a question, a sentence that answers it today, what can be taken away,
// one row of controls, and the content, which scrolls in itself.
import { type ReactNode, useId, useRef } from "react";
import type { Catalogue } from "../../i18n/catalogue.ts";
import type { Language } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import type { ToolId } from "../../store/view-ids.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useFocusBack } from "../../ui/useFocusBack.ts";
import { NARROW, useMedia } from "../../ui/useMedia.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { viewOf } from "../registry.ts";
import { Text } from "../text.tsx";
import { useForgotten } from "./useArranged.ts";
import { useGoesOn } from "./useGoesOn.ts";
import { usePaper } from "./usePaper.ts";
import { SayWork, useWork } from "./words.tsx";
import "../inspector/facts.css";
import "./tool-frame.css";
import "./controls.css";

export function Tool(props: {
  id: ToolId;
  /** What one sees, in a sentence. */
  about: ReactNode;
  /** Controls of the view. */
  bar?: ReactNode;
  take?: ReactNode;
  /** `split`: a list at the left and what it is about at the right, each scrolling in itself. */
  layout?: "whole" | "split";
  children: ReactNode;
}): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const { text: work } = useWork();
  useForgotten();
  const heading = useId();
  const box = useRef<HTMLElement>(null);
  useFocusBack(box);
  useGoesOn(box);
  usePaper();
  const isNarrow = useMedia(NARROW);
  const { title } = viewOf(props.id);
  /** A view of a package's own making may have no question; then its name stands. */
  const question = (t: Catalogue, language: Language): string => WORK[language].asks[props.id] ?? title(t, language);
  const isSplit = props.layout === "split";
  return (
    <section ref={box} className={`view view-tool tool-${props.id}`} aria-labelledby={heading}>
      <div className="tool-head">
        <h2 id={heading}>
          <Text of={question} block />
        </h2>
        <div className="tool-take">
          {props.take}
          <IconButton icon="close" label={text((t) => t.tools.close)} onClick={() => actions.toggleView(props.id)} />
        </div>
        {props.about && <p className="tool-about">{props.about}</p>}
      </div>
      {props.bar && (
        <div className="tool-bar" role="group" aria-label={work((w) => w.choices)}>
          {props.bar}
        </div>
      )}
      {/* What scrolls is focusable, for the keyboard: the body, unless its two sides scroll by themselves. */}
      <div
        className={isSplit ? "tool-body tool-split" : "tool-body"}
        role="group"
        aria-label={text(title)}
        tabIndex={isSplit && !isNarrow ? undefined : 0}
      >
        {isSplit ? props.children : <div className="tool-content">{props.children}</div>}
      </div>
    </section>
  );
}

/** The two sides of a `split` tool. */
export const Side = ({ children }: { children: ReactNode }): ReactNode => <div className="tool-side">{children}</div>;
export const Main = ({ children }: { children: ReactNode }): ReactNode => <div className="tool-main">{children}</div>;

export { SayWork, useWork };
