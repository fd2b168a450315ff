// All that map and network show on the day, as a table, in the order in which keys go through the pictures.
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { formatDay, wordsIn } from "../../i18n/locale.ts";
import { agreementShort, partyName } from "../../i18n/names.ts";
import { READING, type ReadingWords } from "../../i18n/reading.ts";
import { centreName } from "../../i18n/title.ts";
import { groupBy } from "../../model/group.ts";
import { READINGS, type Read } from "../../model/selection/reading.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useAtlas, useSnapshot, useTimed, useWorld } from "../atlas.ts";
import { chosenReading, focusOn, readNow } from "../paint/picture-keys.ts";
import { Joined, Text } from "../text.tsx";

/** The pictures in which a party may have a mark, the leading one first. */
const stages = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".view .stage-planes")];

/** Up and down through the rows, for whoever has none but keys. */
function moveRow(e: KeyboardEvent): void {
  const step = e.key === "ArrowDown" ? 1 : e.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || !(e.target as Element).matches("[data-read]")) return;
  const rows = [...e.currentTarget.querySelectorAll<HTMLElement>("[data-read]")];
  rows[rows.indexOf(e.target as HTMLElement) + step]?.focus();
  e.preventDefault();
}

export function Shown({ onClose }: { onClose(): void }): ReactNode {
  const atlas = useAtlas();
  const world = useWorld();
  const snapshot = useSnapshot();
  const day = useTimed((s) => s.day);
  const [{ by, all }, setChosen] = useState(() => chosenReading(atlas.store));
  const choose = (change: Partial<{ by: typeof by; all: boolean }>): void =>
    setChosen({ ...Object.assign(chosenReading(atlas.store), change) });
  const say = (of: (w: ReadingWords) => string): ReactNode => <Joined of={(_, language) => of(READING[language])} />;
  const rows = readNow(atlas, snapshot, all);
  const { focal, regions } = world.dataset.meta;
  const goTo = (party: string): void => {
    if (!atlas.store.getState().selection.some((ref) => ref.id === party))
      atlas.actions.choose({ kind: "party", id: party });
    onClose();
    // What was chosen without a tie has its mark in the next picture.
    requestAnimationFrame(() => setTimeout(() => stages().some((stage) => focusOn(stage, party))));
  };
  const groups = by === "region" ? [...groupBy(rows, (r) => r.region ?? regions.length)] : [[0, rows] as const];
  return (
    <>
      <p>
        <Text
          of={(t, language) => READING[language].about(formatDay(day, t), rows.length, centreName(world, language))}
          block
        />
      </p>
      <Choice
        legend={say((w) => w.order)}
        value={by}
        options={READINGS.map((value) => ({ value, label: say((w) => w.orders[value]) }))}
        onChange={(value) => choose({ by: value })}
      />
      <Choice
        legend={say((w) => w.who)}
        value={all ? "all" : "tied"}
        options={(["tied", "all"] as const).map((value) => ({ value, label: say((w) => w[value]) }))}
        onChange={(value) => choose({ all: value === "all" })}
      />
      <table className="shown-table" data-centre={focal} onKeyDown={moveRow}>
        <thead>
          <tr>
            {(["party", "since", "ties"] as const).map((column) => (
              <th key={column} scope="col">
                <Text of={(_, language) => READING[language][column]} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([region, read]) => (
          <tbody key={region}>
            {by === "region" && (
              <tr className="shown-region">
                <th colSpan={3} scope="rowgroup">
                  <Text
                    of={(_, language) => {
                      const name = regions[region]?.name;
                      return name ? wordsIn(name, language) : READING[language].elsewhere;
                    }}
                  />
                </th>
              </tr>
            )}
            {read.map((row) => (
              <Row key={row.party} of={row} onGo={goTo} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function Row({ of: { party, entry }, onGo }: { of: Read; onGo(party: string): void }): ReactNode {
  const world = useWorld();
  const snapshot = useSnapshot();
  const ties = snapshot.tiesOf(party).filter((tie) => tie.stage !== "left");
  const isAssisted = snapshot.assistanceOf(party).length > 0;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link-button" data-read={party} onClick={() => onGo(party)}>
          <Text of={(_, language) => partyName(world.parties.get(party), language, party)} />
        </button>
      </th>
      <td className="shown-since">{entry && <Text of={(t) => formatDay(entry.day, t)} />}</td>
      <td>
        <Text
          of={(t, language) => {
            const said = ties.map((tie) =>
              t.marks.tie(
                agreementShort(world.agreements.get(tie.agreement), language, tie.agreement),
                t.stages[tie.stage],
              ),
            );
            if (isAssisted) said.push(t.marks.assistance);
            return said.length > 0 ? said.join(t.separator) : READING[language].none;
          }}
          block
        />
      </td>
    </tr>
  );
}
