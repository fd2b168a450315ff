// Texts of the kiosk's screens in Chinese (Simplified).
import type { AnswerWords } from "../../words/answers.ts";
import type { ControlWords } from "../../words/controls.ts";
import type { ScreenWords } from "../../words/screens.ts";
import type { ShownWords } from "../../words/shown.ts";

const controls: ControlWords = {
  home: "首页",
  back: "返回",
  bar: "导航与语言",
  ease: {
    title: "更易看，更易用",
    large: "放大文字",
    contrast: "高对比度",
    still: "减少动画",
    lower: "降低按钮位置",
    pause: "暂停",
    on: "开",
    off: "关",
  },
  pause: "暂停",
  goOn: "继续",
  play: "播放",
  asOfLabel: "数据截至",
  more: "往下看",
  pages: "正文",
  less: "往上看",
  map: "地图",
  network: "关系图",
  whole: "全世界",
  nearer: "放大",
  farther: "缩小",
  letters: "拼音首字母",
  kana: "ABC",
};

const answers: AnswerWords = {
  pair: (focal, other) => `${focal}与${other}`,
  what: (focal, other) => `${focal}与${other}之间有哪些协定？`,
  which: "您想看哪一个？",
  nothing: "都不是",
  answer: {
    inForce: (_, focal, other) => `项协定连接着${focal}与${other}`,
    via: (organisation) => `通过${organisation}`,
    signed: "已有协定签署，但尚未生效。",
    talks: "有协定处于谈判阶段（包括中止），没有已生效的协定。",
    assistance: "已建立海关互助框架。没有已生效的经济伙伴关系协定等。",
    private: "有关于海关合作的民间安排。没有已生效的经济伙伴关系协定等。",
    none: (focal, other, day) => `截至${day}，本资料没有${focal}与${other}之间协定的记录。`,
    since: (day) => `${day}生效`,
    signedOn: (day) => `${day}签署，未生效`,
    from: (day) => `自${day}`,
    unknownDate: "日期不详",
    share: (share, year, focal) => `占${focal}货物贸易额的${share}（${year}年）`,
    isFocal: "这是位于中心的国家。请触摸其他国家。",
  },
  agreement: { parties: (_, focal) => `个国家和地区与${focal}之间已生效`, others: "未生效" },
  customs: (day) => `海关之间也相互协助（自${day}）`,
  evidence: "这一日期的依据",
  shown: (day) => `图中为${day}的情况。`,
};

const screens: ScreenWords = {
  anyone: "……",
  doors: {
    parties: "选择国家或地区",
    time: "时间之旅",
    story: "故事",
    quiz: "知识问答",
    other: "选择其他国家",
  },
  tied: (focal) => `与${focal}缔结协定的国家和地区`,
  asOne: (organisations, count) => `${organisations}${count === 1 ? "" : "各"}计为1个`,
  partnersAndShare: (partners, share) => `${partners}个国家和地区${share ? `，占货物贸易额的${share}` : ""}`,
  choose: "请在下方选择，或触摸地图",
  partners: "协定已生效的国家和地区",
  sources: "资料来源",
  sourcesClose: "关闭",
  story: { again: "从头开始", next: "下一个", previous: "上一个" },
  quiz: {
    question: (n, of) => `第${n}题（共${of}题）`,
    right: "答对了！",
    wrong: (answer) => `正确答案：${answer}`,
    next: "下一题",
    end: (right, of) => `${of}题中答对${right}题`,
    again: "再答5题",
    none: "用这份资料无法出题。",
  },
  take: { title: "带回去看", about: "请用您的手机扫描二维码，或输入网址。", close: "关闭" },
  warning: {
    title: "您还在看吗？",
    about: (seconds) => `${seconds}秒后将回到首页。`,
    stay: "继续看",
    restart: "重新开始",
  },
  failed: { title: "出了点问题。", about: "稍后将自动重新开始。" },
};

const shown: ShownWords = {
  shownWith: {
    borders: "本图的边界线不具有权威性",
    secondary: "日期依据二手资料",
    sources: (names) => `资料来源：${names}`,
    assistance: "海关互助",
  },
};

export const SCREEN_WORDS = { ...controls, ...answers, ...screens, ...shown };
