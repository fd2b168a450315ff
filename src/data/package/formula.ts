// Text that a spreadsheet would run as a formula when it opens the table in which the text stands.

/**
 * Signs with which a spreadsheet begins a formula, in every form in which keyboards and programs write them: wide ones are typed in
 * Japanese, where Excel reads them as the narrow ones.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212]/u;
/** A tab at the beginning begins another cell when the text is pasted. */
const TAB = /^\t/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** Whether a spreadsheet could run the text instead of showing it. */
export const runsAsFormula = (text: string): boolean => (FORMULA.test(text) && !NUMBER.test(text)) || TAB.test(text);
