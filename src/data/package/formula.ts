// Text that a spreadsheet would run as a formula when it opens the table in which the text stands.

const FORMULA = /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/;

export const runsAsFormula = (text: string): boolean => FORMULA.test(text);
