/** A few letters that stand for texts: the same in every run, others for other texts (FNV-1a). */
export function digestOf(...parts: readonly (string | number)[]): string {
  let hash = 0x811c9dc5;
  for (const char of parts.join("\n")) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
