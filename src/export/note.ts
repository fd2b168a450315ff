// Breaks text into lines, in Japanese after the rules of JIS X 4051 (kinsoku): no line begins with what closes or goes on, none ends
// with what opens.
import { textWidth } from "../scene/text-width.ts";
import { plainText } from "./xml.ts";

/** No line begins with these: marks that close, small kana, the long mark, the sign of repetition. */
export const NOT_FIRST =
  "ーっゃゅょゎァィゥェォッャュョヮヵヶぁぃぅぇぉ々ゝゞヽヾ・：；！？％、。，．）］｝〉》」』】〕〟’”…‥〜～°℃!?%,.:;)]}»›";
/** No line ends with these. */
export const NOT_LAST = "（［｛〈《「『【〔〝‘“([{«‹$¥￥＄£№";
/** In programs that may be told so, no line ends with a number: a date and a count stay with what they count. */
export const NUMBERS = "0123456789０１２３４５６７８９約";

/** What is seen as one sign: with the marks that stand on it (a kana with its voicing apart, as macOS writes it), joined pictures, flags. */
const SIGNS = /\p{Regional_Indicator}{2}|.(?:\p{M}|[\ufe0e\ufe0f]|[\u{1f3fb}-\u{1f3ff}]|\u200d.)*/gsu;
const signsOf = (text: string): string[] => text.match(SIGNS) ?? [];

const isFirst = (char: string): boolean => !NOT_FIRST.includes(char);
const isLast = (char: string): boolean => !NOT_LAST.includes(char);
/** Between wide characters a line may break; other words break at spaces only. */
const isWide = (char: string): boolean => /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u.test(char);
const isOfWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char) && !isWide(char);
/** What is counted stays with its number. */
const isCounted = (before: string, next: string): boolean =>
  /[0-9０-９]/.test(before) && "年月日件国か人億万兆割分社港%％".includes(next);
const isSpace = (char: string): boolean => /\s/u.test(char) && !"\u00a0\u202f\u2060".includes(char);

/** Unbreakable pieces, each with the spaces after it. Joined they are the text. */
function piecesOf(text: string): string[] {
  const chars = signsOf(text);
  const pieces: string[] = [];
  let piece = "";
  for (const [i, char] of chars.entries()) {
    piece += char;
    const next = chars[i + 1];
    if (next === undefined || isSpace(next)) continue;
    const before = piece.trimEnd().at(-1) ?? "";
    // After a space as well: “「 言葉” must not be torn, and no line begins with “ ー”.
    const may = isSpace(char) || isWide(char) || isWide(next);
    // A number stays with the word that it belongs to: ほか署名済み 1, 約79%.
    const isNumber = /\d/.test(next) && (before === "約" || (isSpace(char) && isWide(before)));
    if (may && isFirst(next) && isLast(before) && !isNumber && !isCounted(before, next)) {
      pieces.push(piece);
      piece = "";
    }
  }
  if (piece !== "") pieces.push(piece);
  return pieces;
}

/** A piece that is wider than a line is cut where it must be, as late as the rules of beginnings allow. */
function cut(piece: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = [];
  let rest = signsOf(piece);
  while (rest.length > 1 && measure(rest.join("").trimEnd()) > width) {
    let n = 1;
    while (n < rest.length - 1 && measure(rest.slice(0, n + 1).join("")) <= width) n++;
    const may = (at: number): boolean =>
      isFirst(rest[at] ?? "") &&
      isLast(rest.slice(0, at).join("").trimEnd().at(-1) ?? "") &&
      (rest[at] ?? "").trim() !== "";
    const isGood = (at: number): boolean => may(at) && !(isOfWord(rest[at - 1] ?? "") && isOfWord(rest[at] ?? ""));
    // Words and numbers are torn only where nothing else may be.
    let at = n;
    while (at > 0 && !isGood(at)) at--;
    if (at === 0) for (at = n; at > 0 && !may(at); ) at--;
    // Nothing before may be torn: what belongs together hangs over.
    if (at === 0) for (at = n; at < rest.length && !may(at); ) at++;
    if (at >= rest.length) break;
    parts.push(rest.slice(0, at).join(""));
    rest = rest.slice(at);
  }
  return [...parts, rest.join("")];
}

/** Laws: no line is wider than `width`, unless what may not be torn is; nothing is lost but the spaces at which a line ends. */
export function linesOf(paragraphs: readonly string[], width: number, size: number, weight: 400 | 700 = 400): string[] {
  const measure = (text: string): number => textWidth(text, size, weight);
  return paragraphs.flatMap(plainParagraphs).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const piece of piecesOf(paragraph).flatMap((p) => cut(p, width, measure))) {
      if (line !== "" && measure((line + piece).trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += piece;
    }
    return line.trim() === "" ? lines : [...lines, line.trimEnd()];
  });
}

const plainParagraphs = (text: string): string[] => plainText(text).split("\n");
