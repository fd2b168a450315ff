// Two days compared: what began, what ended, what is at another stage, and what that did to the figures.
import { type ReactNode, useMemo } from "react";
import { formatDay } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import { differenceBetween, partiesChanged } from "../../model/time/difference.ts";
import { useAtlas, useAtlasState, useLocale, useTimed, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import { SayWork, Tool } from "../tool-frame/Tool.tsx";
import { ViewExport } from "../tool-frame/ViewExport.tsx";
import { AssistanceChanges } from "./AssistanceChanges.tsx";
import { changesTable } from "./changes-table.ts";
import { DayChoices } from "./DayChoices.tsx";
import { Days } from "./Days.tsx";
import { FigureChanges } from "./FigureChanges.tsx";
import { TieChanges } from "./TieChanges.tsx";

export function ChangesView(): ReactNode {
  const { actions, worldOf } = useAtlas();
  const world = useWorld();
  const { text: say, lead } = useLocale();
  const second = useAtlasState((s) => s.to);
  // Quiet days change nothing but the sentence, and a running clock asks for no table at all.
  const from = useTimed((s) => worldOf(s).at(s.day).from);
  const shown = useTimed((s) => s.day);
  const difference = useMemo(
    () => (second === undefined ? undefined : differenceBetween(world, from, second)),
    [world, from, second],
  );
  const parties = difference ? partiesChanged(difference) : [];
  const question = say((t, language) =>
    WORK[language].changes.question(formatDay(shown, t), second === undefined ? "–" : formatDay(second, t)),
  );
  return (
    <Tool
      id="changes"
      about={
        <Text
          of={(t, language) => {
            const w = WORK[language].changes;
            if (second === undefined || !difference) return w.pick;
            if (second === shown) return w.same;
            const [a, b] = [formatDay(shown, t), formatDay(second, t)];
            return parties.length === 0 ? w.none(a, b) : w.sentence(a, b, parties.length);
          }}
        />
      }
      bar={<Days first={shown} second={second} />}
      take={
        difference && (
          <ViewExport of="changes" question={question} table={() => changesTable(world, difference, lead)} />
        )
      }
    >
      {(second === undefined || second === shown) && <DayChoices shown={shown} />}
      {second !== undefined && difference && second !== shown && (
        <>
          <FigureChanges first={shown} second={second} />
          {parties.length > 0 && (
            <p>
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  actions.set({ selection: parties.map((id) => ({ kind: "party", id })) });
                  // The sheet lies over the pictures.
                  actions.toggleView("changes");
                }}
              >
                <SayWork of={(w) => w.changes.light} />
              </button>
            </p>
          )}
          <TieChanges title="gained" changes={difference.gained} />
          <TieChanges title="lost" changes={difference.lost} />
          <TieChanges title="changed" changes={difference.changed} />
          <AssistanceChanges title="assistanceGained" spans={difference.assistance.gained} />
          <AssistanceChanges title="assistanceLost" spans={difference.assistance.lost} />
        </>
      )}
    </Tool>
  );
}
