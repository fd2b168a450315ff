// While time plays the leading figure counts from one value to the next, as the curve beside it rises.
import { animate } from "../../ui/animate.ts";
import { writeText } from "../live.tsx";

const COUNT_MS = 600;
const PLAIN = /^\d+(?:\.(\d+))?$/;

/** Whatever the element shows becomes `to`, at once if either is no plain number. Returns a function that stops counting. */
export function countTo(element: Element | undefined, to: string): () => void {
  const [from, digits] = [element?.textContent ?? "", PLAIN.exec(to)];
  if (!digits || !PLAIN.test(from)) {
    writeText(element, to);
    return () => {};
  }
  const [low, high] = [Number(from), Number(to)];
  return animate(
    (share) => writeText(element, share === 1 ? to : (low + (high - low) * share).toFixed(digits[1]?.length ?? 0)),
    { ms: COUNT_MS },
  );
}
