// GIF counts hundredths of a second. What a hundredth cannot hold is carried to the next frame.

/** Players show a frame of less for a tenth of a second. */
const SHORTEST = 2;

/** Hundredths for each frame; one with none is left out, since the next comes too soon. Together they are as long as the film. */
export function delaysOf(frames: number, fps: number): number[] {
  const delays = new Array<number>(frames).fill(0);
  const end = Math.max(SHORTEST, Math.round((frames * 100) / fps));
  let from = 0;
  let shown = 0;
  for (let i = 1; i < frames; i++) {
    const at = Math.round((i * 100) / fps);
    // The last one is shown: it is where the film ends.
    if (at - from < SHORTEST && i < frames - 1) continue;
    if (end - at < SHORTEST && i < frames - 1) continue;
    if (at - from < SHORTEST || end - at < SHORTEST) {
      if (end - from >= 2 * SHORTEST) {
        delays[shown] = end - SHORTEST - from;
        [shown, from] = [i, end - SHORTEST];
      } else shown = i;
      continue;
    }
    delays[shown] = at - from;
    [shown, from] = [i, at];
  }
  delays[shown] = end - from;
  return delays;
}
