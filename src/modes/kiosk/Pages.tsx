// Content that may be higher than its room: page by page with buttons, or by dragging. It shows whole rows (whole-rows.ts).
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import { KioskText, useKioskText } from "./context.tsx";
import { restAfter, rowsIn, type Span, turnedPage, wholePart } from "./whole-rows.ts";

/** Without a scroll for so long a hand has let go, ms. */
const REST_MS = 140;

export function Pages({ children, className = "" }: { children: ReactNode; className?: string }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState({ up: false, down: false });
  const text = useKioskText();
  /** Where it last came to rest, and what ends a movement by hand. */
  const rest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = useCallback((): void => {
    const [element, inner] = [box.current, content.current];
    if (!element || !inner) return;
    const { scrollTop, clientHeight } = element;
    rest.current = scrollTop;
    delete element.dataset.moving;
    // Not `scrollHeight`, which includes the px by which tall glyphs overflow the last line.
    const height = inner.offsetHeight;
    const isLong = scrollTop > 1 || scrollTop + clientHeight < height - 1;
    const window: Span = { top: scrollTop, bottom: scrollTop + clientHeight };
    const rows = isLong ? rowsIn(inner) : [];
    const shown = wholePart(rows, window);
    // A clip, unlike a mask, cannot be touched either.
    element.style.clipPath = isLong ? `inset(${shown.top - window.top}px 0 ${window.bottom - shown.bottom}px)` : "";
    const next = { up: isLong && scrollTop > 1, down: isLong && rows.some((r) => r.bottom > shown.bottom + 1) };
    setMore((old) => (old.up === next.up && old.down === next.down ? old : next));
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    if (box.current) observer.observe(box.current);
    if (content.current) observer.observe(content.current);
    return () => {
      observer.disconnect();
      clearTimeout(timer.current);
    };
  }, [look]);
  const show = (top: number): void => {
    box.current?.scrollTo({ top });
    look();
  };
  const turn = (direction: 1 | -1): void => {
    const [element, inner] = [box.current, content.current];
    if (!element || !inner) return;
    const { scrollTop, clientHeight } = element;
    show(turnedPage(rowsIn(inner), { top: scrollTop, bottom: scrollTop + clientHeight }, direction));
  };
  const follow = (): void => {
    const element = box.current;
    // Its own turn has been looked at.
    if (!element || Math.abs(element.scrollTop - rest.current) < 1) return;
    element.dataset.moving = "";
    element.style.clipPath = "";
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!content.current) return;
      const { scrollTop } = element;
      show(restAfter(rowsIn(content.current), scrollTop, scrollTop > rest.current ? 1 : -1));
    }, REST_MS);
  };
  const isLong = more.up || more.down;
  return (
    <div className={`kiosk-pages ${className}`}>
      <section
        className="kiosk-pages-box"
        ref={box}
        aria-label={text((w) => w.pages)}
        tabIndex={isLong ? 0 : undefined}
        onScroll={follow}
      >
        <div ref={content}>{children}</div>
      </section>
      {isLong && (
        <div className="kiosk-pages-tools">
          <Button id="pages-up" icon="up" disabled={!more.up} onClick={() => turn(-1)}>
            <KioskText of={(w) => w.less} />
          </Button>
          <Button id="pages-down" icon="down" disabled={!more.down} onClick={() => turn(1)}>
            <KioskText of={(w) => w.more} />
          </Button>
        </div>
      )}
    </div>
  );
}
