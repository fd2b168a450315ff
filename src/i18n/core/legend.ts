// Words of the legend, of the layers it switches, and of the marks it explains.
import type { Language } from "../language.ts";

type S = string;

export interface LegendWords {
  /** Names of the layers come from the package. */
  layers: Record<"heading", S>;
  /** Multilateral bodies; what is said once they have come stands in `bodies.ts`. */
  bodies: Record<"heading" | "loading" | "failed", S>;
  legend: Record<
    | "heading"
    | "fill"
    | "nodeOwn"
    | "inTalks"
    | "borders"
    | "none"
    | "assistOnly"
    | "leaving"
    | "longDash"
    | "nodeFramework"
    | "chapter"
    | "opened"
    | "undetermined"
    | "disputed"
    | "boundary"
    | "islet",
    S
  >;
  marks: {
    party(name: S, ties: S): S;
    noTies(name: S): S;
    tie(agreement: S, stage: S): S;
    assistance: S;
  };
}

const en: LegendWords = {
  layers: {
    heading: "Layers",
  },
  bodies: {
    heading: "International bodies and regional offices",
    loading: "Loading the members.",
    failed: "The members could not be loaded. Check the connection and try again; everything else works as before.",
  },
  legend: {
    heading: "Key",
    fill: "Agreements in force",
    nodeOwn: "agreement of its own",
    inTalks: "in talks or suspended",
    borders: "About the borders",
    none: "none",
    leaving: "covered after leaving",
    assistOnly: "customs assistance only",
    longDash: "signed",
    nodeFramework: "through a framework only",
    chapter: "assistance through that agreement",
    opened: "states of the organisation",
    undetermined: "status undetermined",
    disputed: "disputed",
    boundary: "boundary of land of undetermined status",
    islet: "island too small to draw",
  },
  marks: {
    party: (name, ties) => (ties ? `${name}: ${ties}` : name),
    noTies: (name) => `${name}: no tie on this day`,
    tie: (agreement, stage) => `${agreement} ${stage}`,
    assistance: "customs assistance",
  },
};

const ja: LegendWords = {
  layers: {
    heading: "重ねる情報",
  },
  bodies: {
    heading: "国際機関・枠組みと地域拠点",
    loading: "加盟の資料を読み込んでいます。",
    failed: "加盟の資料を読み込めませんでした。接続を確かめて、もう一度お試しください。ほかの表示はそのまま使えます。",
  },
  legend: {
    heading: "凡例",
    fill: "発効済みの協定の数",
    nodeOwn: "個別の協定が発効済み",
    inTalks: "交渉中・交渉中断",
    borders: "国境・領土の表示について",
    none: "なし",
    leaving: "機関の脱退後も協定の対象",
    assistOnly: "税関相互支援のみ",
    longDash: "署名済み",
    nodeFramework: "広域の枠組みのみ",
    chapter: "その協定による相互支援",
    opened: "機関に属する国",
    undetermined: "帰属未定の地域",
    disputed: "係争中の地域",
    boundary: "帰属未定地域の境界",
    islet: "形を示せない小島",
  },
  marks: {
    party: (name, ties) => (ties ? `${name}：${ties}` : name),
    noTies: (name) => `${name}：この日の結びつきなし`,
    tie: (agreement, stage) => `${agreement}（${stage}）`,
    assistance: "税関相互支援",
  },
};

export const LEGEND: Record<Language, LegendWords> = { en, ja };
