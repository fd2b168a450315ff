// A wall is read from the back of a room: nothing on it is smaller than a share of its shorter side.
import { useContext, useMemo } from "react";
import { useWindow } from "../../ui/useWindow.ts";
import { type Display, DisplayContext } from "../../views/paint/display.ts";

const SHARE = 49;

/** The display as it is around, or that of a wall. */
export function useWall(isWall: boolean): Display {
  const around = useContext(DisplayContext);
  const { width, height } = useWindow();
  const minText = Math.min(width, height) / SHARE;
  return useMemo(() => (isWall ? { ...around, minText } : around), [around, isWall, minText]);
}
