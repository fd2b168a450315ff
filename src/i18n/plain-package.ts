// Words that stand in a package made from a plain table: names of its layers, in both languages.
import type { PackageWords } from "../data/plain/package.ts";

export const PACKAGE_WORDS: PackageWords = {
  two: { en: "Agreements of two parties", ja: "二者間の協定" },
  several: { en: "Agreements of several parties", ja: "複数の締約者による協定" },
  subtitle: { en: "from a table of memberships", ja: "（協定と締約者の表から）" },
};
