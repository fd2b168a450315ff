// Cells that say that nothing is known, and cells that say that something has no end.

const MISSING = new Set(
  ["", "na", "n/a", "n.a.", "#n/a", "nan", "null", "none", "nil", "-", "--", "–", "—", "…", "...", ".", "?"].concat([
    "unknown",
    "not known",
    "not available",
    "tbd",
    "tba",
    "n.d.",
    "to be determined",
    "pending",
    "not yet",
    "not yet in force",
    "not in force",
    "not signed",
    "未発効",
    "未署名",
    "不明",
    "未詳",
    "未定",
    "なし",
    "無し",
    "無",
    "ー",
    "\u2015",
  ]),
);

const OPEN = new Set(
  [
    "open",
    "ongoing",
    "in force",
    "in-force",
    "present",
    "current",
    "indefinite",
    "unlimited",
    "never",
    "\u221e",
  ].concat(["継続", "継続中", "有効", "発効中", "無期限", "現在", "現行"]),
);

const folded = (cell: string): string => cell.normalize("NFKC").trim().toLowerCase();

export const isMissing = (cell: string): boolean => MISSING.has(folded(cell));
export const isOpenWord = (cell: string): boolean => OPEN.has(folded(cell));
