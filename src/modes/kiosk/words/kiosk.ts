// The kiosk's catalogue, assembled from chunks by subject and loaded with the kiosk.

import type { Language } from "../../../i18n/language.ts";
import { ANSWERS, type AnswerWords } from "./answers.ts";
import { CONTROLS, type ControlWords } from "./controls.ts";
import { SCREENS, type ScreenWords } from "./screens.ts";
import { SHOWN, type ShownWords } from "./shown.ts";
import { STAFF, type StaffWords } from "./staff.ts";

export interface KioskWords extends ControlWords, AnswerWords, ScreenWords, ShownWords, StaffWords {}

const inLanguage = (language: Language): KioskWords => ({
  ...CONTROLS[language],
  ...ANSWERS[language],
  ...SCREENS[language],
  ...SHOWN[language],
  ...STAFF[language],
});

export const KIOSK: Record<Language, KioskWords> = { en: inLanguage("en"), ja: inLanguage("ja") };
