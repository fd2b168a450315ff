import { type ReactNode, useEffect, useRef } from "react";
import { seen } from "../../store/talk.ts";
import type { TalkDriver } from "../../store/talk-driver.ts";

/** A large dot where somebody points, in the hall or on the picture of it in the presenter's window. Moved without React, for speed. */
export function Laser({ driver }: { driver: TalkDriver }): ReactNode {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const show = (): void => {
      const { point } = seen(driver.talk());
      dot.current?.toggleAttribute("hidden", !point);
      if (point)
        dot.current?.style.setProperty("transform", `translate(${point.x * innerWidth}px, ${point.y * innerHeight}px)`);
    };
    const share = (at: number, of: number): number => Math.min(1, Math.max(0, at / of));
    const off = new AbortController();
    // Once a frame: the other window need not hear of more.
    const point = (at: { x: number; y: number } | undefined): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => driver.dispatch({ type: "point", at }));
    };
    addEventListener(
      "pointermove",
      (e) => point({ x: share(e.clientX, innerWidth), y: share(e.clientY, innerHeight) }),
      { signal: off.signal },
    );
    document.documentElement.addEventListener("pointerleave", () => point(undefined), { signal: off.signal });
    show();
    const unsubscribe = driver.subscribe(show);
    return () => {
      off.abort();
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [driver]);
  return <div ref={dot} className="present-laser" aria-hidden="true" hidden />;
}
