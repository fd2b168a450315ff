// Characters that a national encoding lacks: a spreadsheet writes “?” instead, and warns once at most.

/** Between two letters of the same script nobody writes it. */
const LOST = /\p{Script=Latin}\?+\p{Script=Latin}|\p{Script=Han}\?+\p{Script=Han}/gu;
/** What ends a word; an address has such signs of its own, after a slash. */
const ENDS = /[\s,;|"]/;
const MOST = 200;

/** The first word in which a sign is lost, and its line. */
export function lostSign(text: string): { word: string; line: number } | undefined {
  for (const { 0: found, index } of text.matchAll(LOST)) {
    let [from, to] = [index, index + found.length];
    while (from > 0 && index - from < MOST && !ENDS.test(text.charAt(from - 1))) from--;
    while (to < text.length && to - index < MOST && !ENDS.test(text.charAt(to))) to++;
    if (text.slice(from, index).includes("/")) continue;
    return { word: text.slice(from, to), line: text.slice(0, index).split(/\r\n|\r|\n/).length };
  }
  return undefined;
}
