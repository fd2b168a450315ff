// Words of the map.
import type { Language } from "../language.ts";

type S = string;

export type MapWords = Record<
  | "heading"
  | "zoomIn"
  | "zoomOut"
  | "reset"
  | "projection"
  | "borders"
  | "zoomTo"
  | "loading"
  | "lensFailed"
  | "turn"
  | "move"
  | "whichOne",
  S
> & {
  label(focal: S): S;
  projections: Record<"equal-earth" | "capital" | "globe", S>;
  distance(km: number): S;
  /** Partners beyond the edge of the picture; `region`: where most of them are. */
  beyond(region: S, n: number): S;
  turnTo: Record<"up" | "down" | "left" | "right", S>;
  moveTo: Record<"up" | "down" | "left" | "right", S>;
};

const en: MapWords = {
  heading: "Map",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  reset: "Whole map",
  projection: "Projection",
  borders: "Borders",
  projections: { "equal-earth": "Equal Earth", capital: "Distances from the capital", globe: "Globe" },
  zoomTo: "Zoom to",
  distance: (km) => `${String(km).replace(/(\d)(?=(\d{3})+$)/g, "$1,")} km`,
  beyond: (region, n) => `${n} more ${n === 1 ? "partner" : "partners"}: show ${region}`,
  loading: "Drawing the map…",
  lensFailed: "The other maps could not be loaded. The connection may be down; this map stays.",
  turn: "Turn the globe",
  whichOne: "Which one?",
  turnTo: { up: "Turn north", down: "Turn south", left: "Turn west", right: "Turn east" },
  move: "Move the map",
  moveTo: { up: "Move north", down: "Move south", left: "Move west", right: "Move east" },
  label: (focal) => `World map of ties with ${focal}`,
};

const ja: MapWords = {
  heading: "地図",
  zoomIn: "拡大",
  zoomOut: "縮小",
  reset: "全体",
  projection: "図法",
  borders: "国境・領土の表示",
  projections: { "equal-earth": "イコールアース図法", capital: "首都からの距離", globe: "地球儀" },
  zoomTo: "地域を拡大",
  distance: (km) => `${String(km).replace(/(\d)(?=(\d{3})+$)/g, "$1,")} km`,
  beyond: (region, n) => `ほかに${n}か国・地域：${region}を表示`,
  loading: "地図を描いています…",
  lensFailed: "ほかの地図を読み込めませんでした。通信が切れている可能性があります。この地図はそのまま使えます。",
  turn: "地球儀を回す",
  whichOne: "どれですか",
  turnTo: { up: "北へ回す", down: "南へ回す", left: "西へ回す", right: "東へ回す" },
  move: "地図を動かす",
  moveTo: { up: "北へ動かす", down: "南へ動かす", left: "西へ動かす", right: "東へ動かす" },
  label: (focal) => `${focal}との結びつきを示す世界地図`,
};

export const MAP: Record<Language, MapWords> = { en, ja };
