// Words of the atlas that a kiosk shows, in Chinese.
import { catalogueWith } from "../tongue.ts";

export const ZH = catalogueWith("en", {
  locale: "zh-Hans-CN",
  dates: {
    year: (year) => `${year}年`,
    month: (year, month) => `${year}年${month}月`,
    day: (year, month, date) => `${year}年${month}月${date}日`,
  },
  and: (list) => (list.length < 2 ? list.join("") : `${list.slice(0, -1).join("、")}和${list.at(-1)}`),
  separator: "、",
  aside: (of, text) => `${of}（${text}）`,
  counting: {
    organisations: (names, _, states) => `${names}${states ? "按成员国计" : "计为一个"}`,
    rule: (focal, centre, names, _, states) =>
      [centre ? `含${focal}` : `不含${focal}`, names && `${names}${states ? "按成员国计" : "计为一个"}`]
        .filter(Boolean)
        .join("，"),
  },
  stages: {
    negotiating: "谈判中",
    agreed: "原则上达成一致",
    signed: "已签署",
    "in-force": "已生效",
    suspended: "谈判中止",
    left: "已退出",
  },
  happenings: {
    "in-force": (what, who) => `${what}生效${who ? `（${who}）` : ""}`,
    signed: (what, who) => `${what}签署${who ? `（${who}）` : ""}`,
    negotiating: (what) => `${what}：谈判`,
    agreed: (what) => `${what}：原则上达成一致`,
    suspended: (what) => `${what}：谈判中止`,
    left: (what, who) => `${who ?? ""}退出${what}`,
    assistance: (party, form) => `与${party}的海关互助：${form}`,
    joined: (body, who, n, more) => (more > 0 ? `${who}等${n}个成员加入${body}` : `${who}加入${body}`),
  },
  forms: {
    agreement: "海关互助协定",
    arrangement: "海关当局之间的安排",
    "private-arrangement": "民间安排",
    chapter: "经济伙伴关系协定的章节",
    "plurilateral-chapter": "诸边协定的章节",
  },
  evidence: {
    official: "官方",
    secondary: "二手",
    unverified: "未核实",
    officialLong: "政府或国际组织的文件",
    secondaryLong: "新闻报道、百科全书或数据库",
    unverifiedLong: "手头没有文件",
  },
  marks: {
    party: (name, ties) => `${name}：${ties}`,
    noTies: (name) => `${name}：没有协定`,
    tie: (agreement, stage) => `${agreement}（${stage}）`,
    assistance: "海关互助",
  },
  figures: {
    agreements: () => "项已生效的协定",
    partners: () => "个伙伴国家和地区",
    coverage: "在货物贸易额中的占比",
    assistance: "个海关互助伙伴",
  },
  timeline: { slider: "日期", noEvent: "截至当日没有事件", noInformation: "没有资料" },
  map: {
    label: (focal) => `显示与${focal}之间联系的世界地图`,
    distance: (km) => `${String(km).replace(/(\d)(?=(\d{3})+$)/g, "$1,")}公里`,
  },
  network: {
    label: (focal) => `显示与${focal}之间联系的关系图`,
    region: (name, n) => `${name} ${n}`,
    regionLabel: (name, n, rule) => `${name} ${n}：已生效的缔约方（${rule}）`,
  },
});
