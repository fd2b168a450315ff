// Ids of the languages that a hall can have.

/** In the order in which a list of all of them stands in the documentation. `ja-easy` is plain Japanese with furigana. */
const TONGUES = ["ja", "en", "zh-Hans", "ko", "ja-easy"] as const;
export type TongueId = (typeof TONGUES)[number];
export const isTongue = (id: string): id is TongueId => (TONGUES as readonly string[]).includes(id);
