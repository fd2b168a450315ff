// One row per combination: dots for its sets, a bar for its size, its parties when expanded.
import { type ReactNode, useState } from "react";
import type { Language } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import type { Overlap } from "../../model/overlap/overlaps.ts";
import { useAtlas, useAtlasState } from "../atlas.ts";
import { Text } from "../text.tsx";
import { SayWork, useWork } from "../tool-frame/Tool.tsx";
import { FirstMembers, OverlapMembers } from "./OverlapMembers.tsx";
import { useSetName } from "./useSetName.ts";

function Dot({ on }: { on: boolean }): ReactNode {
  return (
    <td className="overlap-dot">
      <svg viewBox="0 0 18 18" aria-hidden="true">
        {on ? (
          <circle cx="9" cy="9" r="7.500" fill="currentColor" />
        ) : (
          <circle cx="9" cy="9" r="2.500" fill="var(--panel)" stroke="var(--faint)" />
        )}
      </svg>
    </td>
  );
}

export function OverlapTable(props: {
  rows: (Overlap | { mask: number })[];
  sets: readonly { id: string; size: number }[];
}): ReactNode {
  const { actions } = useAtlas();
  const { text } = useWork();
  const counting = useAtlasState((s) => s.counting);
  const [open, setOpen] = useState<number>();
  const nameOf = useSetName();
  const most = Math.max(1, ...props.rows.map((r) => ("parties" in r ? r.parties.length : 0)));
  const setsOf = (mask: number) => props.sets.filter((_, i) => (mask >> i) & 1).map((s) => s.id);
  const sentence = (mask: number, n: number): string =>
    text((w) => {
      const language: Language = w === WORK.ja ? "ja" : "en";
      const names = setsOf(mask).map((id) => nameOf(id, language));
      return counting === "exclusive" ? w.overlaps.exactly(names, n) : w.overlaps.atLeast(names, n);
    });
  return (
    <table className="overlap-table">
      <thead>
        <tr>
          {props.sets.map((s) => (
            <th key={s.id} scope="col" className="overlap-set" data-set={s.id} data-value={s.size}>
              <span>
                <Text of={(_, language) => nameOf(s.id, language)} />
              </span>
              <b>{s.size}</b>
            </th>
          ))}
          <th scope="col" className="overlap-bar">
            <SayWork of={(w) => (counting === "exclusive" ? w.overlaps.exclusive : w.overlaps.inclusive)} />
          </th>
        </tr>
      </thead>
      {props.rows.map((row) => {
        const parties = "parties" in row ? row.parties : [];
        const n = parties.length;
        const isOpen = open === row.mask && n > 0;
        return (
          <tbody key={row.mask}>
            <tr className={`overlap-row${isOpen ? " is-open" : ""}${n === 0 ? " is-empty" : ""}`}>
              {props.sets.map((s, i) => (
                <Dot key={s.id} on={((row.mask >> i) & 1) === 1} />
              ))}
              <td className="overlap-bar">
                <button
                  type="button"
                  className="overlap-open"
                  aria-expanded={isOpen}
                  title={sentence(row.mask, n)}
                  data-overlap={setsOf(row.mask).join(" ")}
                  data-value={n}
                  disabled={n === 0}
                  onClick={() => {
                    setOpen(isOpen ? undefined : row.mask);
                    actions.set({ selection: isOpen ? [] : parties.map((id) => ({ kind: "party", id })) });
                  }}
                >
                  <span className="sr-only">{sentence(row.mask, n)}</span>
                  <i style={{ width: `${(n / most) * 45}%` }} />
                  <b>{n}</b>
                  <span className="overlap-names">
                    <FirstMembers parties={parties} />
                  </span>
                </button>
              </td>
            </tr>
            {isOpen && (
              <tr className="overlap-members">
                <td colSpan={props.sets.length + 1}>
                  <p>{sentence(row.mask, n)}</p>
                  <OverlapMembers parties={parties} />
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}
