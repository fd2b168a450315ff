// On a wall nothing is to be seen but the story. Controls and pointer come when somebody moves it, touches or goes through them by
// key, and leave again, with the name that the pointer has lit; a key leaves at once, and a clicker calls none of them.
import { useEffect, useLayoutEffect, useState } from "react";
import type { Actions } from "../../store/actions.ts";

const AWAKE_MS = 2500;

export function useAwake({ hover }: Pick<Actions, "hover">): void {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let at = "";
    const sleep = (): void => {
      clearTimeout(timer);
      setAwake(false);
      // What is lit by key stays.
      if (!document.activeElement?.matches(".stage-planes :focus-visible")) hover(undefined);
    };
    const wake = (): void => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(sleep, AWAKE_MS);
    };
    // A browser also tells of a pointer that rests, when what lies under it has moved.
    const byPointer = (e: PointerEvent): void => {
      const now = `${e.screenX} ${e.screenY}`;
      if (now !== at) wake();
      at = now;
    };
    // What hears the keys has the focus from the start.
    const byFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element && !target.matches(".present-bar")) wake();
    };
    const byKey = (e: KeyboardEvent): void => (e.key === "Tab" ? wake() : sleep());
    const off = new AbortController();
    const how = { signal: off.signal, capture: true };
    addEventListener("pointermove", byPointer, how);
    addEventListener("pointerdown", wake, how);
    addEventListener("focusin", byFocus, how);
    addEventListener("keydown", byKey, how);
    return () => {
      off.abort();
      clearTimeout(timer);
    };
  }, [hover]);
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute("data-awake", isAwake);
    return () => void document.documentElement.removeAttribute("data-awake");
  }, [isAwake]);
}
