// On a wall nothing is to be seen but the story. Controls come when somebody moves the pointer, touches or goes through them by
// key, and leave again; a clicker calls none of them.
import { useEffect, useState } from "react";

const AWAKE_MS = 2500;

export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = (): void => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), AWAKE_MS);
    };
    const byKey = (e: KeyboardEvent): void => {
      if (e.key === "Tab") wake();
    };
    const off = new AbortController();
    for (const type of ["pointermove", "pointerdown", "focusin"] as const)
      addEventListener(type, wake, { signal: off.signal });
    addEventListener("keydown", byKey, { signal: off.signal });
    return () => {
      off.abort();
      clearTimeout(timer);
    };
  }, []);
  return isAwake;
}
