// Words of the atlas that a kiosk shows, in Korean.
import { catalogueWith } from "../tongue.ts";
import { i } from "./particles.ts";

export const KO = catalogueWith("en", {
  locale: "ko-KR",
  dates: {
    year: (year) => `${year}년`,
    month: (year, month) => `${year}년 ${month}월`,
    day: (year, month, date) => `${year}년 ${month}월 ${date}일`,
  },
  and: (list) => list.join(", "),
  separator: ", ",
  aside: (of, text) => `${of}(${text})`,
  counting: {
    organisations: (names, _, states) => `${names}: ${states ? "구성국별로" : "하나로"} 계산`,
    rule: (focal, centre, names, _, states) =>
      [centre ? `${focal} 포함` : `${focal} 제외`, names && `${names}: ${states ? "구성국별로" : "하나로"} 계산`]
        .filter(Boolean)
        .join(", "),
  },
  stages: {
    negotiating: "협상 중",
    agreed: "원칙적 합의",
    signed: "서명",
    "in-force": "발효",
    suspended: "협상 중단",
    left: "탈퇴",
  },
  happenings: {
    "in-force": (what, who) => `${what} 발효${who ? `(${who})` : ""}`,
    signed: (what, who) => `${what} 서명${who ? `(${who})` : ""}`,
    negotiating: (what) => `${what}: 협상`,
    agreed: (what) => `${what}: 원칙적 합의`,
    suspended: (what) => `${what}: 협상 중단`,
    left: (what, who) => `${i(who ?? "")} ${what}에서 탈퇴`,
    assistance: (party, form) => `${party} 세관상호지원: ${form}`,
    joined: (body, who, _n, more) => `${who}${more > 0 ? ` 외 ${more}` : ""}, ${body} 가입`,
  },
  forms: {
    agreement: "세관상호지원협정",
    arrangement: "세관 당국 간 약정",
    "private-arrangement": "민간 약정",
    chapter: "경제동반자협정의 장",
    "plurilateral-chapter": "복수국 간 협정의 장",
  },
  evidence: {
    official: "공식",
    secondary: "2차",
    unverified: "미확인",
    officialLong: "정부 또는 국제기구의 문서",
    secondaryLong: "언론 보도·백과사전·데이터베이스",
    unverifiedLong: "확인할 문서 없음",
  },
  marks: {
    party: (name, ties) => `${name}: ${ties}`,
    noTies: (name) => `${name}: 협정 없음`,
    tie: (agreement, stage) => `${agreement}(${stage})`,
    assistance: "세관상호지원",
  },
  figures: {
    agreements: () => "건의 발효 협정",
    partners: () => "개 상대국·지역",
    coverage: "상품무역에서 차지하는 비율",
    assistance: "개 세관상호지원 상대",
  },
  timeline: { slider: "날짜", noEvent: "이날까지의 사건이 없습니다", noInformation: "정보 없음" },
  map: {
    label: (focal) => `${focal} 중심의 관계를 나타내는 세계 지도`,
    distance: (km) => `${String(km).replace(/(\d)(?=(\d{3})+$)/g, "$1,")} km`,
  },
  network: {
    label: (focal) => `${focal} 중심의 관계를 나타내는 관계도`,
    region: (name, n) => `${name} ${n}`,
    regionLabel: (name, n, rule) => `${name} ${n}: 발효된 당사국(${rule})`,
  },
});
