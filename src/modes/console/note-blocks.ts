// Notes as they were typed: paragraphs, lines, and lines that begin like the points of a list.

export type NoteBlock = { kind: "paragraph"; lines: readonly string[] } | { kind: "points"; points: readonly string[] };

const POINT = /^\s*(?:[-*+•・–]\s*|\(?\d{1,2}[.)．）]\s*)(?=\S)/;

/** Every typed character is in a block, but for empty lines between them. */
export function noteBlocks(text: string): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|\r|\n|\v|\u2028/)) {
    const last = blocks.at(-1);
    if (line.trim() === "") isOpen = false;
    else if (POINT.test(line)) {
      if (isOpen && last?.kind === "points") blocks[blocks.length - 1] = { ...last, points: [...last.points, line] };
      else blocks.push({ kind: "points", points: [line] });
      isOpen = true;
    } else {
      if (isOpen && last?.kind === "paragraph") blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
      else blocks.push({ kind: "paragraph", lines: [line] });
      isOpen = true;
    }
  }
  return blocks;
}
