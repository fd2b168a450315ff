// Words about the party in the centre: to put another one there, and why that cannot be. They come with the first panel or notice.
import type { Catalogue } from "./catalogue.ts";
import type { Language } from "./language.ts";

type S = string;

interface CentreWords {
  put: S;
  back(home: S): S;
  /** Search: puts a party in the centre. */
  putParty(name: S): S;
  command: S;
  ownDates(home: S): S;
  noAgreement(name: S): S;
  /** Of a tie: the day of the other side. */
  otherSide(name: S): S;
  through(name: S, organisation: S): S;
  noTrade(home: S): S;
  noTradeAtAll: S;
  placing: Record<"cancel" | "failed" | "retry", S> & {
    of(name: S): S;
    done(percent: number): S;
    cancelled(name: S): S;
  };
}

const en: CentreWords = {
  put: "Put in the centre",
  back: (home) => `Put ${home} back in the centre`,
  putParty: (name) => `Put ${name} in the centre`,
  command: "command",
  ownDates: (home) =>
    `The dates of this package are those between ${home} and each party. What binds two others, and since when, does not follow from them, so no other party can stand in the centre.`,
  noAgreement: (name) => `${name} takes part in no agreement of this package, so it cannot stand in the centre.`,
  otherSide: (name) => `for ${name}`,
  through: (name, organisation) => `${name} takes part through ${organisation}.`,
  noTrade: (home) => `The trade figures of this package are those of ${home}. It has none for the party in the centre.`,
  noTradeAtAll: "This package has no trade figures, so no share of trade can be given.",
  placing: {
    of: (name) => `The network around ${name} is being placed.`,
    done: (percent) => `${percent}\u00a0%`,
    cancelled: (name) => `The network around ${name} was not placed: you cancelled it. The map and all tables work.`,
    cancel: "Cancel",
    failed:
      "The network could not be placed: the part of the atlas that places it did not answer. The map and all tables work.",
    retry: "Try again",
  },
};

const ja: CentreWords = {
  put: "中心に置く",
  back: (home) => `${home}を中心に戻す`,
  putParty: (name) => `${name}を中心に置く`,
  command: "操作",
  ownDates: (home) =>
    `このデータの日付は、${home}と各国・地域との間のものです。ほかの二者の間でいつから何が効力を持つかはここから分からないため、ほかの国・地域を中心に置くことはできません。`,
  noAgreement: (name) => `${name}はこのデータのどの協定にも参加していないため、中心に置くことはできません。`,
  otherSide: (name) => `${name}について`,
  through: (name, organisation) => `${name}は${organisation}を通じて参加しています。`,
  noTrade: (home) => `このデータの貿易額は${home}のものです。中心にある国・地域の貿易額はありません。`,
  noTradeAtAll: "このデータには貿易額がないため、貿易額に占める割合は示せません。",
  placing: {
    of: (name) => `${name}を中心とする関係図を配置しています。`,
    done: (percent) => `${percent}%`,
    cancelled: (name) => `${name}を中心とする関係図の配置を中止しました。地図と表は使えます。`,
    cancel: "中止",
    failed: "関係図を配置できませんでした。配置を行うための部分が動かなかったためです。地図と表は使えます。",
    retry: "もう一度試す",
  },
};

const CENTRE: Record<Language, CentreWords> = { en, ja };

export const centreWords = ({ language }: Catalogue): CentreWords => CENTRE[language];
