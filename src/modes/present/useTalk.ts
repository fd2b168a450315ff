import { useRef, useSyncExternalStore } from "react";
import type { Shown, Talk } from "../../store/talk.ts";
import type { TalkDriver } from "../../store/talk-driver.ts";

const isSameButPoint = (a: Shown | undefined, b: Shown | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    (Object.keys({ ...a, ...b }) as (keyof Shown)[]).every((key) => key === "point" || a[key] === b[key]));

const isSame = (a: Talk, b: Talk): boolean =>
  (Object.keys({ ...a, ...b }) as (keyof Talk)[]).every((key) => {
    if (key === "shown" || key === "held") return isSameButPoint(a[key], b[key]);
    if (key === "clock") return a.clock.before === b.clock.before && a.clock.since === b.clock.since;
    return a[key] === b[key];
  });

/** The talk, the same object until more of it changes than where the laser points (Laser.tsx). */
export function useTalk({ subscribe, talk }: TalkDriver): Talk {
  const last = useRef<Talk>(undefined);
  const now = (): Talk => {
    const next = talk();
    if (!last.current || !isSame(last.current, next)) last.current = next;
    return last.current;
  };
  return useSyncExternalStore(subscribe, now, now);
}
