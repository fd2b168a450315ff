// The languages of a hall as a page has them: words with the names of data/hall.

import { PLAIN_JAPANESE } from "../../src/modes/kiosk/tongues/easy/tongue.ts";
import { KOREAN } from "../../src/modes/kiosk/tongues/ko/tongue.ts";
import type { HallNames, Tongue } from "../../src/modes/kiosk/tongues/tongue.ts";
import { CHINESE } from "../../src/modes/kiosk/tongues/zh-hans/tongue.ts";
import { type HallFile, loadHallNames } from "../../tools/atlas/hall-names.ts";
import { loadStories } from "../../tools/atlas/stories.ts";
import { bundledDataset } from "../bundled.ts";

const { stories } = loadStories("data", bundledDataset());
export const hallStory = stories.find((s) => s.id === "kiosk");

const namesOf = (file: HallFile): HallNames => loadHallNames("data", file, bundledDataset(), stories).names;
export const faultsIn = (folder: string, file: HallFile) =>
  loadHallNames(folder, file, bundledDataset(), stories).issues;

export const HALL_TONGUES: readonly (Tongue & { names: HallNames })[] = [
  { ...CHINESE, names: namesOf("zh-Hans") },
  { ...KOREAN, names: namesOf("ko") },
  { ...PLAIN_JAPANESE, names: namesOf("ja-easy") },
];
