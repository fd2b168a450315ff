// The first rows as they will be read, and the rows that cannot be used.
import type { ReactNode } from "react";
import type { PreviewRow, ReadView } from "../../data/plain/desk.ts";
import type { UnusableRow } from "../../data/plain/types.ts";
import { PLAIN_FAULTS } from "../../i18n/plain-faults.ts";
import { Text } from "../text.tsx";
import { Check } from "../tool-frame/controls.tsx";
import { usePartyNames } from "./usePartyNames.ts";
import { Say, usePlainWords } from "./Words.tsx";

const COLUMNS = ["line", "agreement", "party", "signed", "inForce", "left"] as const;

function Fault({ row }: { row: UnusableRow }): ReactNode {
  const names = usePartyNames();
  return (
    <Text
      of={(_, language) => {
        const words = PLAIN_FAULTS[language];
        return words.sentence(words.row(row, (id) => names.of(id, language)));
      }}
    />
  );
}

function Previewed({ row }: { row: PreviewRow }): ReactNode {
  const names = usePartyNames();
  if (!row.ok)
    return (
      <tr className="plain-unusable">
        <th scope="row">{row.line}</th>
        <td colSpan={COLUMNS.length - 1}>
          <Fault row={row.unusable} />
        </td>
      </tr>
    );
  const { agreement, title, party, dates } = row;
  return (
    <tr>
      <th scope="row">{row.line}</th>
      <td>
        {title || agreement}
        {title !== "" && title !== agreement && <small>{agreement}</small>}
      </td>
      <td>
        <Text of={(_, language) => names.of(party, language)} />
      </td>
      <td>{dates.signed || "–"}</td>
      <td>{dates.inForce || "–"}</td>
      <td>{dates.left || "–"}</td>
    </tr>
  );
}

export function Preview({ view }: { view: ReadView }): ReactNode {
  const words = usePlainWords();
  if (view.preview.length === 0) return null;
  return (
    <section className="plain-preview">
      <h3>
        <Say of={(w) => w.preview} />
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <div className="plain-scroll" tabIndex={0} role="group" aria-label={words((w) => w.preview)}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  <Say of={(w) => w.previewColumns[column]} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.preview.map((row) => (
              <Previewed key={`${row.file} ${row.line}`} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const SHOWN = 12;

export function Unusable(props: { view: ReadView; leaveOut: boolean; onLeaveOut(leaveOut: boolean): void }): ReactNode {
  const { view, leaveOut, onLeaveOut } = props;
  const total = view.rows.toLocaleString("en");
  if (view.unusable === 0)
    return (
      <p className="plain-all-used">
        <Say of={(w) => w.allUsed} />
      </p>
    );
  return (
    <section className="plain-rows">
      <h3>
        <Say of={(w) => w.unusable(view.unusable, total)} />
      </h3>
      <p>
        <Say of={(w) => w.unusableAbout} />
      </p>
      {view.groups.map(({ why, count, rows }) => (
        <details key={why} data-why={why} data-count={count}>
          <summary>
            <Text of={(_, language) => `${PLAIN_FAULTS[language].groups[why]} (${count})`} />
          </summary>
          <ul>
            {rows.slice(0, SHOWN).map((row) => (
              <li key={`${row.file} ${row.line}`}>
                <Say of={(w) => w.line(row.line, row.column)} />: <Fault row={row} />
              </li>
            ))}
          </ul>
          {count > SHOWN && (
            <p>
              <Say of={(w) => w.more(count - SHOWN)} />
            </p>
          )}
        </details>
      ))}
      <Check checked={leaveOut} onChange={onLeaveOut}>
        <Say of={(w) => w.leaveOut(view.unusable)} />
      </Check>
    </section>
  );
}
