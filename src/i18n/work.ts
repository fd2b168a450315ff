// Words of the tools, put together from a chunk for each view. They come with the first tool.
import type { Language } from "./language.ts";
import { CHANGES, type ChangesWords } from "./tools/changes.ts";
import { COVERAGE, type CoverageWords } from "./tools/coverage.ts";
import { DOSSIER, type DossierWords } from "./tools/dossier.ts";
import { FACTS, type FactsWords } from "./tools/facts.ts";
import { FRAME, type FrameWords } from "./tools/frame.ts";
import { LIVES, type LivesWords } from "./tools/lives.ts";
import { MATRIX, type MatrixWords } from "./tools/matrix.ts";
import { OVERLAPS, type OverlapsWords } from "./tools/overlaps.ts";
import { TABLE, type TableWords } from "./tools/table.ts";
import { WHAT_IF, type WhatIfWords } from "./tools/whatif.ts";

export interface WorkWords extends FrameWords, TableWords, MatrixWords, FactsWords {
  overlaps: OverlapsWords;
  changes: ChangesWords;
  lives: LivesWords;
  coverage: CoverageWords;
  whatif: WhatIfWords;
  dossier: DossierWords;
}

const inLanguage = (language: Language): WorkWords => ({
  ...FRAME[language],
  ...TABLE[language],
  ...MATRIX[language],
  ...FACTS[language],
  overlaps: OVERLAPS[language],
  changes: CHANGES[language],
  lives: LIVES[language],
  coverage: COVERAGE[language],
  whatif: WHAT_IF[language],
  dossier: DOSSIER[language],
});

export const WORK: Record<Language, WorkWords> = { en: inLanguage("en"), ja: inLanguage("ja") };
