// Text for XML 1.0: escaping, and what stands for the signs that XML forbids. Every writer of XML goes through here.

/** Ends of lines that XML forbids or that programs read differently: a soft return of PowerPoint is U+000B. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced
const BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** Control characters except tab and line end: words that stood apart stay apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Half of a letter. A replacement sign shows that something stood there. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The non-characters U+FFFE and U+FFFF. */
const NONE = /[\ufffe\uffff]/g;

/** Text with nothing that XML forbids: breaks are line feeds, other controls spaces. */
export const plainText = (text: string): string =>
  text.replace(BREAKS, "\n").replace(CONTROLS, " ").replace(HALVES, "\ufffd").replace(NONE, "");

/** The same in one line, for files of which each line is a row, and for terminals, which controls would steer. */
export const inOneLine = (text: string): string => plainText(text).replace(/\n+/g, " ");

/** Paragraphs of a text, without empty ones at its ends. */
export const paragraphsOf = (text: string): string[] => plainText(text).trim().split("\n");

/** For element text and for attribute values in double quotes. Escapes `>` as well, because text must not contain `]]>`. */
export const escapeXml = (text: string): string =>
  plainText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Inverse of `escapeXml`. */
export const unescapeXml = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
