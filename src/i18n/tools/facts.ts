// Words of the table of all facts, and of the sources.
import type { Language } from "../language.ts";

type S = string;

export interface FactsWords {
  facts: Record<"columns" | "question" | "vouched" | "allPartners", S> & {
    /** Which facts are shown, by who vouches for them. */
    vouchedBy: Record<"any" | "noOfficial" | "oneSource", S>;
    /** What one sees. */
    count(facts: S, sources: S): S;
    kinds: Record<S, S>;
    whats: Record<S, S>;
  };
  sources: Record<"question" | "cited", S> & { count(sources: S, facts: S): S };
}

const en: FactsWords = {
  facts: {
    count: (facts, sources) =>
      `${facts} dated or counted ${facts === "1" ? "statement" : "statements"} from ${sources} ${sources === "1" ? "source" : "sources"}: one per row, with its evidence and the day on which it was recorded.`,
    columns: "Columns",
    vouched: "Backed by",
    allPartners: "all partners together",
    vouchedBy: { any: "Any source", noOfficial: "No official source", oneSource: "One source only" },
    question: "All facts of the data",
    kinds: {
      memberships: "Agreement",
      assistance: "Customs assistance",
      stages: "Talks",
      organisations: "Organisation",
      milestones: "Event",
      published: "Published figure",
      trade: "Trade",
      amendments: "Amendment",
      protocols: "Protocol",
      applicants: "Applicant",
      bodies: "Body",
    },
    whats: {
      signed: "signed",
      inForce: "entered into force",
      left: "last day",
      attested: "attested",
      joined: "joined",
      earlier: "joined the predecessor",
      applied: "applied",
      stated: "published",
      exports: "exports",
      imports: "imports",
      twoWay: "exports and imports",
    },
  },
  sources: {
    count: (sources, facts) =>
      `${sources} ${sources === "1" ? "source supports" : "sources support"} ${facts} ${facts === "1" ? "fact" : "facts"}. Choose a number to see the facts that rest on a source.`,
    question: "Sources of the data",
    cited: "Facts that cite it",
  },
};

const ja: FactsWords = {
  facts: {
    count: (facts, sources) =>
      `日付・数値の記述${facts}件が、出典${sources}件に基づいています。1行に1つ、根拠と記録日を付けて示します。`,
    columns: "列",
    vouched: "裏付け",
    allPartners: "すべての相手の合計",
    vouchedBy: { any: "すべての事実", noOfficial: "公的な出典がない", oneSource: "出典が1件だけ" },
    question: "データのすべての事実",
    kinds: {
      memberships: "協定",
      assistance: "税関相互支援",
      stages: "交渉",
      organisations: "機関",
      milestones: "出来事",
      published: "公表値",
      trade: "貿易",
      amendments: "改正",
      protocols: "議定書",
      applicants: "加入申請",
      bodies: "国際機関等",
    },
    whats: {
      signed: "署名",
      inForce: "発効",
      left: "最終日",
      attested: "確認",
      joined: "加盟",
      earlier: "前身に加盟",
      applied: "申請",
      stated: "公表",
      exports: "輸出",
      imports: "輸入",
      twoWay: "輸出入計",
    },
  },
  sources: {
    count: (sources, facts) =>
      `出典${sources}件に、事実${facts}件が基づいています。数を選ぶと、その出典による事実を示します。`,
    question: "データの出典",
    cited: "この出典による事実",
  },
};

export const FACTS: Record<Language, FactsWords> = { en, ja };
