// The marks of a tie at its place. A day only shows, hides and restyles them.
import type { AgreementId, PartyId } from "../data/types.ts";
import { memoizeLast } from "../model/memoize.ts";
import type { CircleMark, Emphasis, LineMark, PathMark } from "./mark.ts";
import type { StyleName } from "./style/style.ts";

/** What a day says of a tie; without a style it is hidden. */
export interface TieLook {
  style?: StyleName | undefined;
  agreement?: AgreementId | undefined;
  /** It carries a chapter on mutual assistance. */
  chapter?: boolean | undefined;
}

/** Each function gives the same mark as the last time if it looks the same, so that painters can skip it. */
export interface TieSlot {
  line(look: TieLook, emphasis: Emphasis): LineMark | PathMark;
  /** The mark of its chapter, where it ever carries one. */
  chapter?(look: TieLook, emphasis: Emphasis): CircleMark;
}

type Line = Pick<LineMark, "kind" | "x1" | "y1" | "x2" | "y2"> | Pick<PathMark, "kind" | "d">;
type Disc = Pick<CircleMark, "x" | "y" | "r">;

/** `id`: unique within the party. `disc`: of the mark of its chapter. */
export function tieSlot(party: PartyId, id: string, shape: Line, disc?: Disc): TieSlot {
  const of = (agreement: AgreementId | undefined, emphasis: Emphasis) => ({
    party,
    ...(agreement ? { agreement } : {}),
    emphasis,
  });
  const line = memoizeLast(
    (style: StyleName | undefined, agreement: AgreementId | undefined, emphasis: Emphasis): LineMark | PathMark => ({
      ...shape,
      id: `tie/${party}/${id}`,
      style: style ?? "none",
      ...of(agreement, emphasis),
      ...(style ? {} : { hidden: true }),
    }),
  );
  const lineOf: TieSlot["line"] = ({ style, agreement }, emphasis) => line(style, agreement, emphasis);
  if (!disc) return { line: lineOf };
  const chapter = memoizeLast(
    (isShown: boolean, agreement: AgreementId | undefined, emphasis: Emphasis): CircleMark => ({
      kind: "circle",
      id: `chapter/${party}/${id}`,
      style: "mark-chapter",
      ...disc,
      ...of(agreement, emphasis),
      ...(isShown ? {} : { hidden: true }),
    }),
  );
  return {
    line: lineOf,
    chapter: ({ chapter: isShown, agreement }, emphasis) => chapter(isShown ?? false, agreement, emphasis),
  };
}
