// Invisible characters that copied text contains: two words with and without one are the same.

const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Spaces that do not break. */
const SPACES = /[\u00a0\u2007\u202f]/g;

export const withoutUnseen = (text: string): string => text.replace(UNSEEN, "").replace(SPACES, " ");
