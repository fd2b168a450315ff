// Names beside a narrow chart: in as many lines as the room asks for.
import { type Spacing, textWidth } from "../text-width.ts";

/** px. A name whose words are wider than the room has them one below the other. */
export function labelLines(name: string, room: number, size: number, spacing?: Spacing): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || textWidth(longer, size, 700, spacing) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
