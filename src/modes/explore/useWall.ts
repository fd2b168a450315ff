// A wall is read from the back of a room: nothing on it is smaller than a share of its height.
import { useContext, useMemo, useSyncExternalStore } from "react";
import { type Display, DisplayContext } from "../../views/paint/display.ts";

const SHARE = 49;

const onResize = (changed: () => void): (() => void) => {
  addEventListener("resize", changed);
  return () => removeEventListener("resize", changed);
};
const shorterSide = (): number => Math.min(innerWidth, innerHeight);

/** The display as it is around, or that of a wall. */
export function useWall(isWall: boolean): Display {
  const around = useContext(DisplayContext);
  const side = useSyncExternalStore(onResize, shorterSide, () => 0);
  return useMemo(() => (isWall ? { ...around, minText: side / SHARE } : around), [around, isWall, side]);
}
