// Texts of the kiosk's screens in Korean.
import type { AnswerWords } from "../../words/answers.ts";
import type { ControlWords } from "../../words/controls.ts";
import type { ScreenWords } from "../../words/screens.ts";
import type { ShownWords } from "../../words/shown.ts";
import { eul, eun, gwa } from "./particles.ts";

const controls: ControlWords = {
  home: "홈",
  back: "뒤로",
  bar: "이동과 언어",
  ease: {
    title: "더 보기 쉽게, 더 쓰기 쉽게",
    large: "큰 글자",
    contrast: "고대비",
    still: "움직임 줄이기",
    lower: "버튼 낮추기",
    pause: "멈춤",
    on: "켜짐",
    off: "꺼짐",
  },
  pause: "멈춤",
  goOn: "계속",
  play: "재생",
  asOfLabel: "자료 기준일",
  more: "아래로",
  pages: "본문",
  less: "위로",
  map: "지도",
  network: "관계도",
  whole: "세계 전체",
  nearer: "크게",
  farther: "작게",
  letters: "첫 자음",
  kana: "ABC",
};

const answers: AnswerWords = {
  pair: (focal, other) => `${gwa(focal)} ${other}`,
  what: (focal, other) => `${gwa(focal)} ${other}, 어떤 협정으로 이어져 있을까요?`,
  which: "어느 것을 보시겠습니까?",
  nothing: "여기에 없음",
  answer: {
    inForce: (_, focal, other) => `개의 협정이 ${gwa(focal)} ${eul(other)} 이어 줍니다`,
    via: (organisation) => `${eul(organisation)} 통해`,
    signed: "서명한 협정이 있으나 아직 발효되지 않았습니다.",
    talks: "협상 단계의 협정이 있습니다(중단 포함). 발효된 협정은 없습니다.",
    assistance: "세관상호지원 체계가 마련되어 있습니다. 발효된 경제동반자협정 등은 없습니다.",
    private: "세관 협력에 관한 민간 약정이 있습니다. 발효된 경제동반자협정 등은 없습니다.",
    none: (focal, other, day) => `${day} 현재 ${gwa(focal)} ${other} 사이의 협정은 이 자료에 기록되어 있지 않습니다.`,
    since: (day) => `${day} 발효`,
    signedOn: (day) => `${day} 서명, 미발효`,
    from: (day) => `${day}부터`,
    unknownDate: "날짜 미상",
    share: (share, year, focal) => `${focal} 상품무역의 ${share} (${year}년)`,
    isFocal: "한가운데에 있는 나라입니다. 다른 나라를 눌러 주십시오.",
  },
  agreement: { parties: (_, focal) => `개 국가·지역과 ${focal} 사이에 발효`, others: "발효되지 않음" },
  customs: (day) => `세관끼리도 서로 돕습니다(${day}부터)`,
  evidence: "이 날짜의 근거",
  shown: (day) => `그림은 ${day} 현재의 모습입니다.`,
};

const screens: ScreenWords = {
  anyone: "…",
  doors: {
    parties: "국가·지역 선택",
    time: "시간 여행",
    story: "이야기",
    quiz: "퀴즈",
    other: "다른 나라 선택",
  },
  tied: (focal) => `${gwa(focal)} 협정으로 이어진 국가·지역`,
  asOne: (organisations, count) => `${eun(organisations)} ${count === 1 ? "" : "각각 "}하나로 셉니다`,
  partnersAndShare: (partners, share) => `상대 ${partners}개 국가·지역${share ? `, 상품무역의 ${share}` : ""}`,
  choose: "아래에서 선택하거나 지도를 눌러 주십시오",
  partners: "협정이 발효된 상대",
  sources: "출처",
  sourcesClose: "닫기",
  story: { again: "처음부터", next: "다음", previous: "이전" },
  quiz: {
    question: (n, of) => `${of}문제 중 ${n}번`,
    right: "정답입니다!",
    wrong: (answer) => `정답: ${answer}`,
    next: "다음",
    end: (right, of) => `${of}문제 중 ${right}문제 정답`,
    again: "5문제 더",
    none: "이 자료로는 문제를 만들 수 없습니다.",
  },
  take: {
    title: "가져가기",
    about: "휴대전화로 코드를 읽거나 주소를 입력해 주십시오.",
    close: "닫기",
  },
  warning: {
    title: "아직 보고 계십니까?",
    about: (seconds) => `${seconds}초 후에 처음 화면으로 돌아갑니다.`,
    stay: "계속 보기",
    restart: "처음부터",
  },
  failed: { title: "문제가 생겼습니다.", about: "잠시 후 자동으로 다시 시작합니다." },
};

const shown: ShownWords = {
  shownWith: {
    borders: "지도의 경계선은 공식적인 것이 아닙니다",
    secondary: "날짜는 2차 자료에 따름",
    sources: (names) => `출처: ${names}`,
    assistance: "세관상호지원",
  },
};

export const SCREEN_WORDS = { ...controls, ...answers, ...screens, ...shown };
