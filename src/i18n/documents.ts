// Words for documents: official texts and pages of an agreement, and how a source is named.
import type { OfficialDocument } from "../data/details.ts";
import type { Language } from "./language.ts";

interface DocumentWords {
  heading: string;
  kinds: Record<OfficialDocument["kind"], string>;
  /** There is no text, but something else. */
  noText: string;
  none: string;
  /** Beside a source that cannot be opened and says nothing about why. */
  noAddress: string;
}

export const DOCUMENT_WORDS: Record<Language, DocumentWords> = {
  en: {
    heading: "Official text and pages",
    kinds: {
      text: "Text",
      record: "Record of the treaty",
      protocol: "Protocol",
      outline: "Outline by the ministry",
      page: "Official page",
      notification: "Notification to the WTO",
    },
    noText: "The text itself is not among the sources of this atlas; these pages are.",
    none: "Neither the official text nor an official page is among the sources of this atlas.",
    noAddress: "No address: printed, or the address was not seen.",
  },
  ja: {
    heading: "公式の条文・ページ",
    kinds: {
      text: "条文",
      record: "条約の記録",
      protocol: "議定書",
      outline: "所管省の概要",
      page: "公式ページ",
      notification: "WTOへの通報",
    },
    noText: "条文そのものはこの地図帳の出典にありません。次のページがあります。",
    none: "公式の条文もページも、この地図帳の出典にありません。",
    noAddress: "URLなし（印刷物、またはURL未確認）。",
  },
};
