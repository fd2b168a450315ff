// Words of the tools: overlaps, life lines, matrix, comparison, coverage, facts, sources. They come with the first tool.
import type { Evidence, Stage } from "../data/types.ts";
import type { Language } from "./locale.ts";

type S = string;

export interface WorkWords {
  choices: S;
  take: Record<
    "heading" | "csv" | "json" | "copy" | "copied" | "cite" | "citeBibtex" | "print" | "gexf" | "graphml",
    S
  >;
  /** Lines above what is taken away. */
  about: Record<"question" | "date" | "compared" | "data" | "address" | "hypothetical", S> & {
    version(id: S, version: S, asOf: S): S;
  };
  columns: Record<
    | "party"
    | "agreement"
    | "framework"
    | "stage"
    | "since"
    | "until"
    | "via"
    | "before"
    | "after"
    | "change"
    | "count"
    | "sets"
    | "members"
    | "day"
    | "reason"
    | "published"
    | "computed"
    | "figure"
    | "kind"
    | "what"
    | "value"
    | "precision"
    | "evidence"
    | "source"
    | "recorded"
    | "fact"
    | "year"
    | "share"
    | "host"
    | "title"
    | "facts",
    S
  >;
  filter: S;
  nothing: S;
  rows(shown: number, all: number): S;
  sortedBy(column: S): S;
  overlaps: Record<
    | "about"
    | "sets"
    | "more"
    | "counting"
    | "exclusive"
    | "inclusive"
    | "order"
    | "hold"
    | "least"
    | "none"
    | "loading",
    S
  > & {
    orders: Record<"size" | "degree" | "sets", S>;
    kinds: Record<"bilateral" | "plurilateral" | "partnership" | "assistance", S>;
    /** What a number counts. */
    exactly(sets: readonly S[], n: number): S;
    atLeast(sets: readonly S[], n: number): S;
    total(any: number, when: S): S;
    bar(sets: readonly S[], n: number): S;
    question(sets: S, counting: S, when: S): S;
  };
  changes: Record<
    | "about"
    | "first"
    | "second"
    | "swap"
    | "gained"
    | "lost"
    | "changed"
    | "assistanceGained"
    | "assistanceLost"
    | "same"
    | "pick"
    | "light"
    | "coverage"
    | "set"
    | "clear",
    S
  > & {
    none(first: S, second: S): S;
    sentence(a: {
      from: S;
      to: S;
      agreements: [number, number];
      partners: [number, number];
      assistance: [number, number];
    }): S;
    coverageSentence(a: S, b: S, points: S, yearA: number, yearB: number): S;
    question(a: S, b: S): S;
    begun: S;
    over: S;
  };
  lives: Record<"about" | "asked" | "order" | "byDate" | "byName" | "today" | "covers", S> & {
    bar(party: S, what: S, stage: S, from: S, to: S): S;
    open: S;
    question(when: S): S;
  };
  matrix: Record<"about" | "groups" | "all" | "onlyTied" | "plurilateral" | "assistance" | "bilateral", S> & {
    question(when: S): S;
  };
  coverage: Record<
    | "about"
    | "stack"
    | "byAgreement"
    | "byPartner"
    | "others"
    | "steps"
    | "stepsAbout"
    | "reconciliation"
    | "reconciliationAbout"
    | "assigned"
    | "chart"
    | "none"
    | "opened"
    | "same"
    | "marks",
    S
  > & {
    entered(who: S): S;
    ended(who: S): S;
    turn(from: number, to: number): S;
    revised: S;
    question(flow: S, basis: S, trade: S): S;
    reasons: Record<
      | "equal"
      | "rounding"
      | "talks"
      | "hypothetical"
      | "definition"
      | "unidentified"
      | "year"
      | "list"
      | "left"
      | "bound",
      S
    >;
    otherYear(year: number, share: S): S;
    definitions: Record<"in-force" | "signed" | "talks" | "hypothetical", S>;
    derived: Record<"openedPartners" | "members" | "signatories", S>;
    difference(points: S): S;
  };
  facts: Record<"about" | "columns" | "question" | "of", S> & {
    kinds: Record<S, S>;
    whats: Record<S, S>;
  };
  sources: Record<"about" | "question" | "cited", S>;
  whatif: Record<"about" | "chosen" | "remove" | "facts" | "candidates" | "imagine" | "other", S> & {
    why: Record<"signed" | "talks" | "applicant", S>;
    whyNot: Record<"unknown" | "already" | "left", S>;
    question(when: S): S;
  };
  dossier: {
    inForce(focal: S, party: S, agreements: readonly S[]): S;
    noneInForce(focal: S, party: S): S;
    agreement(focal: S, inForce: number, signed: number): S;
  };
  /** Names of regions by their English name; English needs none. */
  regions: Record<S, S>;
  stages: Record<Stage, S>;
  evidence: Record<Evidence, S>;
  recordedAssumed: S;
}

const listEn = (list: readonly S[]): S =>
  list.length < 2 ? (list[0] ?? "") : `${list.slice(0, -1).join(", ")} and ${list[list.length - 1]}`;

const en: WorkWords = {
  choices: "Choices",
  take: {
    heading: "Take away",
    csv: "CSV",
    json: "JSON",
    copy: "Copy as table",
    copied: "Copied",
    cite: "Copy citation",
    citeBibtex: "BibTeX",
    print: "Print",
    gexf: "GEXF",
    graphml: "GraphML",
  },
  about: {
    question: "Question",
    date: "Date",
    compared: "Compared with",
    data: "Data",
    address: "Address",
    hypothetical: "Hypothetical",
    version: (id, version, asOf) => `${id} ${version}, as of ${asOf}`,
  },
  columns: {
    party: "Country or region",
    agreement: "Agreement",
    framework: "Framework",
    stage: "Stage",
    since: "Since",
    until: "Until",
    via: "Through",
    before: "Before",
    after: "After",
    change: "Change",
    count: "Number",
    sets: "Sets",
    members: "Members",
    day: "Day",
    reason: "Reason",
    published: "Published",
    computed: "Computed here",
    figure: "Figure",
    kind: "Table",
    what: "Statement",
    value: "Value",
    precision: "Known to the",
    evidence: "Evidence",
    source: "Source",
    recorded: "Recorded",
    fact: "Id",
    year: "Trade of",
    share: "Share",
    host: "Publisher",
    title: "Title",
    facts: "Facts",
  },
  filter: "Filter",
  nothing: "Nothing matches. Shorten the filter or take it away.",
  rows: (shown, all) => (shown === all ? `${all} rows` : `${shown} of ${all} rows`),
  sortedBy: (column) => `Sort by ${column}`,
  overlaps: {
    about: "Each row is one combination of sets; each party is counted by itself, an organisation as one.",
    sets: "Sets",
    more: "Other agreements",
    counting: "Count",
    exclusive: "these and no other",
    inclusive: "at least these",
    order: "Order",
    hold: "Keep the order",
    least: "From this many",
    none: "Nobody is in any of these sets on this day. Choose other sets or another day.",
    loading: "The bodies are being loaded.",
    orders: { size: "by number", degree: "by number of sets", sets: "by sets" },
    kinds: {
      bilateral: "Bilateral",
      plurilateral: "Plurilateral",
      partnership: "Bilateral EPA",
      assistance: "Customs assistance",
    },
    exactly: (sets, n) => `${n} in ${listEn(sets)}${sets.length > 0 ? ", and in no other set chosen here" : ""}`,
    atLeast: (sets, n) => `${n} in ${listEn(sets)}, whatever else they are in`,
    total: (any, when) => `On ${when}, ${any} parties are in at least one of the sets.`,
    bar: (sets, n) => `${listEn(sets)}: ${n}`,
    question: (sets, counting, when) => `Overlaps of ${sets} (${counting}) on ${when}`,
  },
  changes: {
    about: "What is different on the second day. The pictures and the figures show the first.",
    first: "First day",
    second: "Second day",
    swap: "Swap the days",
    gained: "In force on the second day, not on the first",
    lost: "In force on the first day, not on the second",
    changed: "At another stage",
    assistanceGained: "Customs assistance begun",
    assistanceLost: "Customs assistance ended",
    same: "The two days are the same. Choose another second day.",
    pick: "Choose a second day to compare with.",
    light: "Show them in the pictures",
    coverage: "Trade coverage",
    set: "Compare",
    clear: "End comparison",
    none: (first, second) => `Nothing differs between ${first} and ${second}.`,
    sentence: ({ from, to, agreements, partners, assistance }) =>
      `From ${from} to ${to}: agreements in force ${agreements[0]} → ${agreements[1]}, partners ${partners[0]} → ${partners[1]}, customs assistance partners ${assistance[0]} → ${assistance[1]}.`,
    coverageSentence: (a, b, points, yearA, yearB) =>
      `Trade coverage ${a} → ${b} (${points} points)${yearA === yearB ? `, both on the trade of ${yearA}` : `; the first on the trade of ${yearA}, the second of ${yearB}`}.`,
    question: (a, b) => `What changed between ${a} and ${b}`,
    begun: "none",
    over: "none",
  },
  lives: {
    about:
      "A line a tie: thin while in talks, hatched once signed, solid in force. Choose a line to go to its beginning.",
    asked: "When each party satisfied the question",
    order: "Order",
    byDate: "by first day",
    byName: "by name",
    today: "Day shown",
    covers: "covered through an organisation",
    bar: (party, what, stage, from, to) => `${party}, ${what}: ${stage}, ${from} to ${to}`,
    open: "open",
    question: (when) => `Ties over time, up to ${when}`,
  },
  matrix: {
    about: "Rows are parties, columns are frameworks; each cell says the stage on the day and since when.",
    groups: "Region",
    all: "All",
    onlyTied: "Only parties with a tie on the day",
    plurilateral: "Plurilateral",
    assistance: "Customs assistance",
    bilateral: "Bilateral",
    question: (when) => `Parties and frameworks on ${when}`,
  },
  coverage: {
    about: "The share of goods trade under the definition chosen, over the whole range.",
    stack: "Parts",
    byAgreement: "by agreement",
    byPartner: "by partner",
    others: "others",
    steps: "What made each step",
    stepsAbout:
      "The curve moves on two kinds of days: a partner enters or leaves, or the year turns and the trade of another year is used.",
    reconciliation: "Published figures beside these",
    reconciliationAbout:
      "Every figure that others have published and that is in the data, with what the same day gives here, and why they differ.",
    assigned: "A partner bound by several agreements is counted once, under the one that has bound it longest.",
    chart: "Coverage over time",
    none: "This definition has no figures in this range: the source of those years does not tell exports and imports apart. Choose the total.",
    opened: "with organisations opened into their states",
    same: "no change of ties",
    marks: "Marks are published figures; filled where the definition is the same as the curve's.",
    entered: (who) => `${who} in`,
    ended: (who) => `${who} out`,
    turn: (from, to) => `trade of ${to} instead of ${from}`,
    revised: "other agreements with the same partners",
    question: (flow, basis, trade) => `Coverage over time: ${flow}, ${basis}, ${trade}`,
    reasons: {
      equal: "The same.",
      rounding: "The same when rounded as published.",
      talks:
        "It counts talks under way; what belongs to them is the publisher's own list, and here suspended talks count too.",
      hypothetical: "It speaks of a state that had not come about: nothing here is comparable.",
      definition: "It counts only frameworks already in force; here they count from signature.",
      unidentified: "Stated by number; not every one can be identified by name from the sources at hand.",
      year: "It rests on another year's trade or does not say which, or counts differently.",
      list: "The publisher's list counts agreements by itself; here they are counted by stage and by party.",
      left: "It counts a signatory that had withdrawn by that day; here nobody counts after the last day.",
      bound: "The figure here is a lower bound: the official table lacks some partners.",
    },
    otherYear: (year, share) => `On the trade of ${year} the figure here is ${share}: the same as published.`,
    definitions: {
      "in-force": "in force",
      signed: "in force or signed",
      talks: "in force, signed or in talks",
      hypothetical: "hypothetical",
    },
    derived: {
      openedPartners: "Partners with organisations opened into their states",
      members: "Parties in force, the focal party included",
      signatories: "Signatories, the focal party included",
    },
    difference: (points) => `differs by ${points}`,
  },
  facts: {
    about: "Every dated or counted statement in the data, one a row, with its source.",
    columns: "Columns",
    question: "All facts of the data",
    of: "of the focal party",
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
    about: "Every source cited, and how many facts rest on it.",
    question: "Sources of the data",
    cited: "Facts that cite it",
  },
  whatif: {
    about:
      "Imagine an entry into force: map, network, overlaps and coverage answer at once. The day shown is the day from which it holds. Nothing of it is a fact.",
    chosen: "Imagined",
    remove: "Take away",
    facts: "facts",
    candidates: "Signed, applied or in talks",
    imagine: "Imagine it in force",
    other: "Another one",
    why: {
      signed: "signed, not in force",
      talks: "in talks, or suspended",
      applicant: "has applied, or is named as a candidate",
    },
    whyNot: {
      unknown: "Choose a party and an agreement.",
      already: "It is in force by that day: there is nothing to imagine.",
      left: "It has withdrawn from the agreement: a return cannot be imagined here.",
    },
    question: (when) => `Agreements in force on ${when}, with what is imagined`,
  },
  dossier: {
    inForce: (focal, party, list) => `In force between ${focal} and ${party}: ${listEn(list)}.`,
    noneInForce: (focal, party) => `No agreement is in force between ${focal} and ${party} on this day.`,
    agreement: (focal, inForce, signed) =>
      `In force between ${focal} and ${inForce} ${inForce === 1 ? "party" : "parties"}${signed > 0 ? `, signed with ${signed} more` : ""}.`,
  },
  regions: {},
  stages: {
    negotiating: "in talks",
    agreed: "agreed",
    signed: "signed",
    "in-force": "in force",
    suspended: "talks suspended",
    left: "ended",
  },
  evidence: { official: "official", secondary: "secondary", unverified: "unverified" },
  recordedAssumed: "assumed",
};

const listJa = (list: readonly S[]): S => list.join("・");

const ja: WorkWords = {
  choices: "表示の選択",
  take: {
    heading: "持ち出す",
    csv: "CSV",
    json: "JSON",
    copy: "表としてコピー",
    copied: "コピーしました",
    cite: "引用をコピー",
    citeBibtex: "BibTeX",
    print: "印刷",
    gexf: "GEXF",
    graphml: "GraphML",
  },
  about: {
    question: "問い",
    date: "日付",
    compared: "比較する日",
    data: "データ",
    address: "アドレス",
    hypothetical: "仮定",
    version: (id, version, asOf) => `${id} ${version}（${asOf}現在）`,
  },
  columns: {
    party: "国・地域",
    agreement: "協定",
    framework: "枠組み",
    stage: "段階",
    since: "開始",
    until: "終了",
    via: "所属機関",
    before: "前",
    after: "後",
    change: "変化",
    count: "数",
    sets: "集合",
    members: "該当",
    day: "日",
    reason: "理由",
    published: "公表値",
    computed: "本図の値",
    figure: "数値",
    kind: "表",
    what: "内容",
    value: "値",
    precision: "日付の精度",
    evidence: "根拠",
    source: "出典",
    recorded: "記録日",
    fact: "ID",
    year: "貿易の年",
    share: "割合",
    host: "発行元",
    title: "題名",
    facts: "事実の数",
  },
  filter: "絞り込み",
  nothing: "該当がありません。絞り込みを短くするか、取り消してください。",
  rows: (shown, all) => (shown === all ? `${all}行` : `${all}行のうち${shown}行`),
  sortedBy: (column) => `${column}で並べ替え`,
  overlaps: {
    about: "1行が集合の組合せ1つです。国・地域はそれ自身で数え、機関は1つと数えます。",
    sets: "集合",
    more: "ほかの協定",
    counting: "数え方",
    exclusive: "ちょうどこの組合せ",
    inclusive: "少なくともこの組合せ",
    order: "並び順",
    hold: "並びを保つ",
    least: "最小の数",
    none: "この日はどの集合にも該当がありません。別の集合か別の日を選んでください。",
    loading: "国際機関のデータを読み込んでいます。",
    orders: { size: "数", degree: "集合の数", sets: "集合の順" },
    kinds: { bilateral: "二国間", plurilateral: "複数国間", partnership: "二国間EPA", assistance: "税関相互支援" },
    exactly: (sets, n) => `${listJa(sets)}にあり、ここで選んだ他の集合にはない国・地域：${n}`,
    atLeast: (sets, n) => `少なくとも${listJa(sets)}にある国・地域：${n}（他の集合にあるものも含む）`,
    total: (any, when) => `${when}に、いずれかの集合に含まれる国・地域は${any}です。`,
    bar: (sets, n) => `${listJa(sets)}：${n}`,
    question: (sets, counting, when) => `${when}における${sets}の重なり（${counting}）`,
  },
  changes: {
    about: "2つ目の日に何が異なるかを示します。図と数値は1つ目の日のものです。",
    first: "1つ目の日",
    second: "2つ目の日",
    swap: "日を入れ替える",
    gained: "2つ目の日に発効しており、1つ目の日には未発効",
    lost: "1つ目の日に発効しており、2つ目の日にはない",
    changed: "段階の変化",
    assistanceGained: "税関相互支援の開始",
    assistanceLost: "税関相互支援の終了",
    same: "2つの日が同じです。別の日を選んでください。",
    pick: "比べる日を選んでください。",
    light: "図に示す",
    coverage: "貿易額に占める割合",
    set: "比較",
    clear: "比較を終える",
    none: (first, second) => `${first}と${second}の間に違いはありません。`,
    sentence: ({ from, to, agreements, partners, assistance }) =>
      `${from}から${to}まで：発効済みの協定 ${agreements[0]} → ${agreements[1]}、相手国・地域 ${partners[0]} → ${partners[1]}、税関相互支援の相手 ${assistance[0]} → ${assistance[1]}。`,
    coverageSentence: (a, b, points, yearA, yearB) =>
      `貿易額に占める割合 ${a} → ${b}（${points}ポイント）。${yearA === yearB ? `いずれも${yearA}年の貿易による。` : `前者は${yearA}年、後者は${yearB}年の貿易による。`}`,
    question: (a, b) => `${a}と${b}の間の変化`,
    begun: "なし",
    over: "なし",
  },
  lives: {
    about:
      "1本の線が1つの関係です。交渉中は細線、署名後は斜線、発効後は塗りで示します。線を選ぶと始まりの日に移ります。",
    asked: "各国・地域が条件を満たした期間",
    order: "並び順",
    byDate: "始まりの順",
    byName: "名前の順",
    today: "表示中の日",
    covers: "所属する機関を通じて",
    bar: (party, what, stage, from, to) => `${party}、${what}：${stage}、${from}から${to}`,
    open: "継続",
    question: (when) => `${when}までの関係の推移`,
  },
  matrix: {
    about: "行は国・地域、列は枠組みです。各欄はその日の段階と開始日を示します。",
    groups: "地域",
    all: "すべて",
    onlyTied: "その日に関係のある国・地域のみ",
    plurilateral: "複数国間",
    assistance: "税関相互支援",
    bilateral: "二国間",
    question: (when) => `${when}の国・地域と枠組み`,
  },
  coverage: {
    about: "選んだ定義による、貿易額に占める割合の全期間の推移です。",
    stack: "内訳",
    byAgreement: "協定別",
    byPartner: "相手別",
    others: "その他",
    steps: "変化の理由",
    stepsAbout: "線が動くのは、相手が加わるか離れる日と、年が改まり使う貿易の年が替わる日の2種類です。",
    reconciliation: "公表値との照合",
    reconciliationAbout: "データにある他者の公表値のすべてを、同じ日の本図の値および相違の理由とともに示します。",
    assigned: "複数の協定がある相手は、最も長く発効している協定に1回だけ数えます。",
    chart: "割合の推移",
    none: "この定義ではこの期間の値がありません。当時の出典は輸出と輸入を分けていません。輸出入計を選んでください。",
    opened: "機関を構成国に開いた数",
    same: "関係に変化なし",
    marks: "印は公表値です。線と定義が同じものを塗りで示します。",
    entered: (who) => `${who}が加わる`,
    ended: (who) => `${who}が離れる`,
    turn: (from, to) => `${from}年に代えて${to}年の貿易`,
    revised: "相手は同じで協定が異なる",
    question: (flow, basis, trade) => `割合の推移：${flow}、${basis}、${trade}`,
    reasons: {
      equal: "一致。",
      rounding: "公表の桁に丸めれば一致。",
      talks: "交渉中のものを含む。何を交渉中とするかは発表者の整理による。本図では中断中のものも含む。",
      hypothetical: "実現していない状態についての値であり、比べられる値はない。",
      definition: "発効済みの枠組みのみを数えている。本図では署名から数える。",
      unidentified: "数のみの公表であり、手元の出典からは名称をすべて特定できない。",
      year: "どの年の貿易によるかが示されていないか異なる、または数え方が異なる。",
      list: "発表者の一覧では協定そのものを数える。本図では段階と相手ごとに数える。",
      left: "その日までに離脱した署名国を含む。本図では最終日の後は数えない。",
      bound: "本図の値は下限である。公式の表に一部の相手の値がない。",
    },
    otherYear: (year, share) => `${year}年の貿易によれば本図の値は${share}であり、公表値と一致。`,
    definitions: {
      "in-force": "発効済み",
      signed: "発効済みまたは署名済み",
      talks: "発効済み・署名済み・交渉中",
      hypothetical: "仮定",
    },
    derived: {
      openedPartners: "機関を構成国に開いた相手国・地域",
      members: "発効済みの締約国（中心国を含む）",
      signatories: "署名国（中心国を含む）",
    },
    difference: (points) => `差 ${points}`,
  },
  facts: {
    about: "データにある日付・数値の記述を、1行に1つ、出典とともに示します。",
    columns: "列",
    question: "データのすべての事実",
    of: "中心国の",
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
    about: "引用した出典と、それに基づく事実の数です。",
    question: "データの出典",
    cited: "この出典による事実",
  },
  whatif: {
    about:
      "発効を仮定すると、地図・関係図・重なり・割合がすぐに応じます。表示中の日から発効したものとします。事実ではありません。",
    chosen: "仮定したもの",
    remove: "取り消す",
    facts: "事実",
    candidates: "署名済み・申請・交渉中のもの",
    imagine: "発効を仮定",
    other: "ほかの仮定",
    why: { signed: "署名済み・未発効", talks: "交渉中または中断中", applicant: "加入申請または候補" },
    whyNot: {
      unknown: "国・地域と協定を選んでください。",
      already: "その日には発効しています。",
      left: "協定から離脱しているため、復帰は仮定できません。",
    },
    question: (when) => `${when}に発効している協定（仮定を含む）`,
  },
  dossier: {
    inForce: (focal, party, list) => `${focal}と${party}の間で発効済み：${listJa(list)}。`,
    noneInForce: (focal, party) => `この日に${focal}と${party}の間で発効済みの協定はありません。`,
    agreement: (focal, inForce, signed) =>
      `${focal}と${inForce}か国・地域の間で発効済み${signed > 0 ? `、ほか${signed}か国・地域と署名済み` : ""}。`,
  },
  regions: {
    Caribbean: "カリブ海",
    "Eastern Africa": "東アフリカ",
    "Western Asia": "西アジア",
    "Southern Europe": "南ヨーロッパ",
    "Western Africa": "西アフリカ",
    "South America": "南アメリカ",
    "Northern Europe": "北ヨーロッパ",
    "South-eastern Asia": "東南アジア",
    Polynesia: "ポリネシア",
    "Eastern Europe": "東ヨーロッパ",
    "Western Europe": "西ヨーロッパ",
    "Southern Asia": "南アジア",
    "Middle Africa": "中部アフリカ",
    Micronesia: "ミクロネシア",
    "Eastern Asia": "東アジア",
    "Central America": "中央アメリカ",
    "Northern Africa": "北アフリカ",
    "Southern Africa": "南部アフリカ",
    Melanesia: "メラネシア",
    "Central Asia": "中央アジア",
    "Northern America": "北アメリカ",
  },
  stages: {
    negotiating: "交渉中",
    agreed: "合意",
    signed: "署名済み",
    "in-force": "発効済み",
    suspended: "交渉中断",
    left: "終了",
  },
  evidence: { official: "公式", secondary: "二次", unverified: "未確認" },
  recordedAssumed: "推定",
};

export const WORK: Record<Language, WorkWords> = { en, ja };
