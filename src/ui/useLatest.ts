import { type RefObject, useLayoutEffect, useRef } from "react";

/** The value of the last render that is on the screen, for handlers that live longer than a render. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
