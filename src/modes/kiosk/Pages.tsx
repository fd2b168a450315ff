// Scrollable content: page by page with buttons, or by dragging.
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import { useKioskText } from "./context.tsx";

/** Share of the height that a press scrolls, so that the last line stays visible. */
const PAGE = 0.85;

export function Pages({ children, className = "" }: { children: ReactNode; className?: string }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState({ up: false, down: false });
  const text = useKioskText();
  const look = useCallback((): void => {
    const element = box.current;
    if (!element) return;
    // Not `scrollHeight`, which includes the px by which tall glyphs overflow the last line.
    const height = content.current?.offsetHeight ?? 0;
    const { scrollTop, clientHeight } = element;
    const next = { up: scrollTop > 1, down: scrollTop + clientHeight < height - 1 };
    setMore((old) => (old.up === next.up && old.down === next.down ? old : next));
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    if (box.current) observer.observe(box.current);
    if (content.current) observer.observe(content.current);
    return () => observer.disconnect();
  }, [look]);
  const move = (direction: 1 | -1): void => {
    const element = box.current;
    element?.scrollBy({ top: direction * element.clientHeight * PAGE });
  };
  return (
    <div className={`kiosk-pages ${className}`}>
      <section
        className="kiosk-pages-box"
        ref={box}
        aria-label={text((w) => w.pages)}
        tabIndex={more.up || more.down ? 0 : undefined}
        onScroll={look}
      >
        <div ref={content}>{children}</div>
      </section>
      {(more.up || more.down) && (
        <div className="kiosk-pages-tools">
          <Button icon="up" label={text((w) => w.less)} disabled={!more.up} onClick={() => move(-1)} />
          <Button icon="down" label={text((w) => w.more)} disabled={!more.down} onClick={() => move(1)} />
        </div>
      )}
    </div>
  );
}
