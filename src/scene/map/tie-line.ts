// The marks of a line at its place: its casing, the line, and its fading ends on the globe. A day only shows, hides and
// restyles them.
import type { AgreementId, PartyId } from "../../data/types.ts";
import { memoizeLast } from "../../model/memoize.ts";
import type { Emphasis, Mark, PathMark } from "../mark.ts";
import type { StyleName } from "../style/style.ts";
import { fadesOf, pathOf, type Way } from "./tie-path.ts";

/** `style` undefined: hidden. Gives the same marks as the last time if they look the same. */
export type TieLine = (
  style: StyleName | undefined,
  agreement: AgreementId | undefined,
  emphasis: Emphasis,
) => readonly Mark[];

/** `id`: unique within the party; none for its line at rest. */
export function tieLine(party: PartyId, id: string | undefined, way: Way, halo: StyleName): TieLine {
  const name = id === undefined ? party : `${party}/${id}`;
  const d = pathOf(way);
  const fades = fadesOf(way);
  // It takes no pointer and stands for nothing, so it has no party.
  const haloOf = memoizeLast(
    (isShown: boolean): PathMark => ({
      kind: "path",
      id: `halo/${name}`,
      style: halo,
      d,
      ...(isShown ? {} : { hidden: true }),
    }),
  );
  return memoizeLast((style, agreement, emphasis): readonly Mark[] => {
    const look = { style: style ?? "none", party, ...(agreement ? { agreement } : {}), emphasis } as const;
    const hidden = style ? {} : { hidden: true };
    // Paper would cover what is not dimmed.
    const marks: Mark[] = [haloOf(style !== undefined && emphasis !== "muted")];
    marks.push({ kind: "path", id: `tie/${name}`, d, ...look, ...hidden });
    for (const [i, fade] of fades.entries()) {
      const child: PathMark = { kind: "path", id: `fade-line/${name}/${i}`, d: fade.d, ...look };
      marks.push({
        kind: "group",
        id: `fade/${name}/${i}`,
        style: "none",
        opacity: fade.share,
        children: [child],
        ...hidden,
      });
    }
    return marks;
  });
}
