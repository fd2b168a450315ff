import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being put on paper. What is shown then is in the page before the browser lays it out. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The page is laid out as soon as the event is over, also within a call of window.print(). Before others, who measure it.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    addEventListener("beforeprint", begin, { capture: true });
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin, { capture: true });
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
