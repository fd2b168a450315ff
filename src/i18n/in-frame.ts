// What a picture says in somebody else's page, where the wheel is the page's.
import type { Language } from "./language.ts";

export const IN_FRAME: Record<Language, string> = {
  en: "To zoom, hold Ctrl while you turn the wheel",
  ja: "拡大するには Ctrl キーを押しながらホイールを回してください",
};
