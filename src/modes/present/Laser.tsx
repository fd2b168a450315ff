import { type ReactNode, useEffect, useRef } from "react";

/** A large dot at the pointer's position. Moved without React, for speed. */
export function Laser(): ReactNode {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const move = (e: PointerEvent): void =>
      dot.current?.style.setProperty("transform", `translate(${e.clientX}px, ${e.clientY}px)`);
    addEventListener("pointermove", move);
    return () => removeEventListener("pointermove", move);
  }, []);
  return <div ref={dot} className="present-laser" aria-hidden="true" />;
}
