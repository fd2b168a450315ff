// Frame of a tool: title, description, options, export.
import type { ReactNode } from "react";
import { WORK, type WorkWords } from "../../i18n/work.ts";
import type { ToolId } from "../../store/view-ids.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Popover } from "../../ui/Popover.tsx";
import { NARROW, useMedia } from "../../ui/useMedia.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { viewOf } from "../registry.ts";
import { Text } from "../text.tsx";
import "../inspector/facts.css";
import "./tool-frame.css";

/** Text from the catalogue of the tools, which is loaded with them. */
export const SayWork = ({ of, block = false }: { of: (w: WorkWords) => string; block?: boolean }): ReactNode => (
  <Text of={(_, language) => of(WORK[language])} block={block} />
);
export function useWork(): { text(of: (w: WorkWords) => string): string; lead: WorkWords } {
  const locale = useLocale();
  return { text: (of) => locale.text((_, language) => of(WORK[language])), lead: WORK[locale.lead] };
}

export function Tool(props: {
  id: ToolId;
  /** Description in a sentence or two. */
  about: ReactNode;
  /** Options of the view. */
  bar?: ReactNode;
  take?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const narrow = useMedia(NARROW);
  const { title } = viewOf(props.id);
  return (
    <section className={`view view-tool tool-${props.id}`} aria-label={text(title)}>
      <div className="tool-head">
        <h2>
          <Text of={title} />
        </h2>
        {props.take && narrow ? (
          <Popover icon="take" label={text((_, language) => WORK[language].take.heading)}>
            <div className="tool-take">{props.take}</div>
          </Popover>
        ) : (
          <div className="tool-take">{props.take}</div>
        )}
        <IconButton icon="close" label={text((t) => t.tools.close)} onClick={() => actions.toggleView(props.id)} />
      </div>
      {/* Focusable, so that it can be scrolled with the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
      <section className="tool-body" aria-label={text(title)} tabIndex={0}>
        <div className="tool-about">{props.about}</div>
        {props.bar && (
          <details className="tool-choices" open={!narrow}>
            <summary>
              <SayWork of={(w) => w.choices} />
            </summary>
            <div className="tool-bar">{props.bar}</div>
          </details>
        )}
        {props.children}
      </section>
    </section>
  );
}
