// Which rows of the matrix are shown, in which order: on the page, and in all that leaves it.
import type { Stage } from "../../data/types.ts";
import type { Locale } from "../../i18n/locale.ts";
import { byName, partyName } from "../../i18n/names.ts";
import { type Asked, isTied, type Matrix, type MatrixRow, matches } from "../../model/overlap/matrix.ts";
import { foldText } from "../../model/selection/search.ts";
import type { World } from "../../model/world/world.ts";

export interface MatrixArranged {
  /** What rows are asked for, by column. */
  asked: Asked;
  region: string;
  onlyTied: boolean;
  filter: string;
  /** `party`, `bilateral`, `assistance` or a framework. */
  sort: { by: string; down: boolean };
}

export const MATRIX_AT_FIRST: MatrixArranged = {
  asked: new Map(),
  region: "",
  onlyTied: true,
  filter: "",
  sort: { by: "party", down: false },
};

/** Sort order of stages. */
const RANK: Record<Stage, number> = { "in-force": 1, signed: 2, agreed: 3, negotiating: 4, suspended: 5, left: 6 };
const LAST = 9e9;

function rankOf(r: MatrixRow, by: string): number {
  if (by === "bilateral") return Math.min(LAST, ...r.bilateral.map((t) => RANK[t.stage] * 1e6 + t.from));
  if (by === "assistance") return Math.min(LAST, ...r.assistance.map((a) => a.from));
  const tie = r.plurilateral.get(by);
  return tie ? RANK[tie.stage] * 1e6 + tie.from : LAST;
}

export function arrangedRows(
  world: World,
  matrix: Matrix,
  { asked, region, onlyTied, filter, sort }: MatrixArranged,
  locale: Locale,
): MatrixRow[] {
  const isWanted = (r: MatrixRow): boolean => {
    if (asked.size === 0) return !onlyTied || isTied(matrix, r);
    const match = matches(matrix, r, asked);
    return onlyTied ? match.counts : match.has;
  };
  const isFound = ({ party }: MatrixRow): boolean => {
    const name = world.parties.get(party)?.name;
    return filter === "" || foldText(`${party} ${name?.en} ${name?.ja}`).includes(foldText(filter));
  };
  const kept = matrix.rows.filter((r) => isWanted(r) && (region === "" || r.region === region) && isFound(r));
  const named = byName(kept, (r) => partyName(world.parties.get(r.party), locale.lead, r.party), locale);
  const rows = sort.by === "party" ? named : named.toSorted((a, b) => rankOf(a, sort.by) - rankOf(b, sort.by));
  return sort.down ? rows.toReversed() : rows;
}
