// How much may be brought. The limits stand here only; the page, the commands and the documentation say them from here.

export const LIMITS = {
  /** Bytes of an archive or of all files of a folder as they are brought. */
  brought: 32 * 1024 * 1024,
  /** Bytes of everything that is in an archive. */
  unpacked: 64 * 1024 * 1024,
  /** Bytes of one file. */
  file: 32 * 1024 * 1024,
  /** How many times larger than packed a file of over `ratioFrom` bytes may be. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
  files: 1_000,
  /** Rows of one table, and of all. */
  rows: 200_000,
  allRows: 400_000,
  /** Characters of one cell. */
  cell: 20_000,
  /** Parties and agreements that can be drawn. */
  parties: 3_000,
  agreements: 5_000,
} as const;

/** `33554432` as it is said: 32 MB. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;
