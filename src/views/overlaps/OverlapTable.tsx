// One row per combination: dots for its sets in their colours, joined by a line, a bar for its size, and its parties.
import { type CSSProperties, type ReactNode, useState } from "react";
import type { Language } from "../../i18n/language.ts";
import { WORK } from "../../i18n/work.ts";
import type { Overlap } from "../../model/overlap/overlaps.ts";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { Joined, Text } from "../text.tsx";
import { SayWork } from "../tool-frame/Tool.tsx";
import { MemberNames, OverlapMembers } from "./OverlapMembers.tsx";
import { useLayerOfSet } from "./useLayerOfSet.ts";
import { useSetName } from "./useSetName.ts";

/** Length of the longest bar, of the cell. */
const LONGEST = 24;

/** `joint`: the line goes on to the left, to the right, or both. */
function Dot({ isOn, joint, layer }: { isOn: boolean; joint: string; layer: string }): ReactNode {
  return (
    <td className={`overlap-dot layer-${layer} ${joint}`}>
      <i className={isOn ? "is-on" : ""} />
      {isOn && (
        <span className="sr-only">
          <SayWork of={(w) => w.overlaps.isIn} />
        </span>
      )}
    </td>
  );
}

/** Between which columns the line of a combination runs. */
function jointOf(mask: number, i: number): string {
  const [first, last] = [31 - Math.clz32(mask & -mask), 31 - Math.clz32(mask)];
  return `${i > first && i <= last ? "joined-left" : ""} ${i >= first && i < last ? "joined-right" : ""}`;
}

export function OverlapTable(props: {
  rows: (Overlap | { mask: number })[];
  sets: readonly { id: string; size: number }[];
}): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const counting = useAtlasState((s) => s.counting);
  const [open, setOpen] = useState<number>();
  const nameOf = useSetName();
  const layerOf = useLayerOfSet();
  const most = Math.max(1, ...props.rows.map((r) => ("parties" in r ? r.parties.length : 0)));
  const setsOf = (mask: number) => props.sets.filter((_, i) => (mask >> i) & 1).map((s) => s.id);
  const sentence = (mask: number, n: number, language: Language): string => {
    const names = setsOf(mask).map((id) => nameOf(id, language));
    const w = WORK[language].overlaps;
    return counting === "exclusive" ? w.exactly(names, n) : w.atLeast(names, n);
  };
  return (
    <table
      className="overlap-table"
      style={{ "--sets": props.sets.length, "--rows": props.rows.length } as CSSProperties}
    >
      <thead>
        <tr>
          {props.sets.map((s) => (
            <th
              key={s.id}
              scope="col"
              className="overlap-set"
              data-set={s.id}
              data-value={s.size}
              style={{ color: `var(--words-${layerOf(s.id)}, var(--ink))` }}
            >
              <span>
                <Text of={(_, language) => nameOf(s.id, language)} />
              </span>
              <b>{s.size}</b>
            </th>
          ))}
          <th scope="col" className="overlap-bar">
            <SayWork of={(w) => (counting === "exclusive" ? w.overlaps.exclusiveHead : w.overlaps.inclusiveHead)} />
          </th>
        </tr>
      </thead>
      {props.rows.map((row) => {
        const parties = "parties" in row ? row.parties : [];
        const through = "parties" in row ? row.through : [];
        const n = parties.length;
        const isOpen = open === row.mask && n + through.length > 0;
        return (
          <tbody key={row.mask}>
            <tr className={`overlap-row${isOpen ? " is-open" : ""}${n + through.length === 0 ? " is-empty" : ""}`}>
              {props.sets.map((s, i) => (
                <Dot key={s.id} isOn={((row.mask >> i) & 1) === 1} joint={jointOf(row.mask, i)} layer={layerOf(s.id)} />
              ))}
              {/* The tip of whoever sees it: the button has the same words in its name. */}
              <td className="overlap-bar" title={text((_, language) => sentence(row.mask, n, language))}>
                <button
                  type="button"
                  className="overlap-open"
                  aria-expanded={isOpen}
                  data-overlap={setsOf(row.mask).join(" ")}
                  data-value={n}
                  disabled={n + through.length === 0}
                  onClick={() => {
                    setOpen(isOpen ? undefined : row.mask);
                    actions.set({ selection: isOpen ? [] : parties.map((id) => ({ kind: "party", id })) });
                  }}
                >
                  <span className="sr-only">
                    <Joined of={(_, language) => sentence(row.mask, n, language)} />
                  </span>
                  <i style={{ width: `${(n / most) * LONGEST}%` }} />
                  <b aria-hidden="true">{n}</b>
                  <MemberNames parties={parties} through={through.length} />
                </button>
              </td>
            </tr>
            {isOpen && (
              <tr className="overlap-members">
                <td colSpan={props.sets.length + 1}>
                  <p>
                    <Text of={(_, language) => sentence(row.mask, n, language)} />
                  </p>
                  <OverlapMembers parties={parties} />
                  {through.length > 0 && (
                    <>
                      <p className="quiet">
                        <SayWork of={(w) => w.overlaps.through(through.length)} />
                      </p>
                      <OverlapMembers parties={through} />
                    </>
                  )}
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}
