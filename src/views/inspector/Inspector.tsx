// The side panel: the list behind a headline figure, or details of the selected party or agreement.

import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { inspectorWords } from "../../i18n/inspector.ts";
import { listWords } from "../../i18n/lists.ts";
import { formatDay, type Language } from "../../i18n/locale.ts";
import { partyName, refName } from "../../i18n/names.ts";
import { latestRef } from "../../model/selection/selection.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { late } from "../../ui/late/late.ts";
import { useFocusBack } from "../../ui/useFocusBack.ts";
import { useAtlas, useAtlasState, useLocale, useTimed, useWorld } from "../atlas.ts";
import { FigureList } from "../figures/FigureList.tsx";
import { Text } from "../text.tsx";
import { AgreementPanel } from "./AgreementPanel.tsx";
import { LayerPanel } from "./LayerPanel.tsx";
import { PartyPanel } from "./PartyPanel.tsx";
import { SharedPanel } from "./SharedPanel.tsx";
import "./facts.css";
import { nextHeight, useSheet } from "./useSheet.ts";
import "./panel.css";

/** Loaded with the query engine on the first query. */
const QueryPanel = late(() => import("../query/QueryPanel.tsx").then((m) => m.QueryPanel));

/** What makes it a dossier. */
const DossierHead = late(() => import("../dossier/Dossier.tsx").then((m) => m.DossierHead));
const DossierFoot = late(() => import("../dossier/Dossier.tsx").then((m) => m.DossierFoot));

function PanelDay(): ReactNode {
  const day = useTimed((s) => s.day);
  return (
    <p className="panel-day">
      <Text of={(t) => inspectorWords(t).onDay(formatDay(day, t))} />
    </p>
  );
}

export function Inspector(): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { text } = useLocale();
  const opened = useAtlasState((s) => s.openFigure);
  const selection = useAtlasState((s) => s.selection);
  const shown = latestRef(selection);
  const parties = selection.flatMap((r) => (r.kind === "party" ? [r.id] : []));
  const asked = useAtlasState((s) => s.q);
  // A single selected thing takes precedence over the query; several selected ones may be its answer.
  const question = !opened && selection.length !== 1 ? asked : undefined;
  const several = question === undefined && shown?.kind === "party" && parties.length > 1;
  const nameOf = (id: string, language: Language): string => partyName(world.parties.get(id), language, id);
  const panel = useRef<HTMLElement>(null);
  const key = opened ?? question ?? (shown ? `${shown.kind} ${shown.id}` : undefined);
  // Scroll to the top for a new subject.
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the subject changes
  useEffect(() => {
    // `void`: newer browsers return a promise, which React would take for a clean-up function.
    void panel.current?.scrollTo(0, 0);
  }, [key]);
  useFocusBack(panel);
  const sheet = useSheet(panel, actions.escape);
  if (key === undefined) return null;
  return (
    <aside
      className="panel"
      ref={panel}
      aria-label={text((t) => t.details)}
      tabIndex={-1}
      data-sheet={sheet.isSheet ? sheet.height : undefined}
    >
      <div className="panel-head" {...sheet.grip}>
        {sheet.isSheet && (
          <button
            type="button"
            className="sheet-handle"
            aria-label={text((t) => inspectorWords(t)[sheet.height === "tall" ? "lower" : "taller"])}
            onClick={() => sheet.set(nextHeight(sheet.height))}
          />
        )}
        <h2>
          {opened ? (
            <Text of={(t) => listWords(t)[opened]} block />
          ) : question !== undefined ? (
            <Text of={(t) => t.search.question} block />
          ) : shown?.kind === "party" ? (
            <Text
              of={(t, language) => t.and((several ? parties : [shown.id]).map((id) => nameOf(id, language)))}
              block
            />
          ) : (
            shown && <Text of={(_, language) => refName(shown, world, language)} block />
          )}
        </h2>
        <IconButton icon="close" label={text((t) => inspectorWords(t).close)} onClick={actions.escape} />
      </div>
      <PanelDay />
      {asked !== undefined && question === undefined && !opened && (
        <button type="button" className="text-button" onClick={() => actions.set({ selection: [] })}>
          <Text of={(t) => t.search.backToQuestion} />
        </button>
      )}
      {several && !opened && shown && (
        <>
          <SharedPanel ids={parties} />
          <h2 className="panel-second">
            <Text of={(_, language) => nameOf(shown.id, language)} block />
          </h2>
        </>
      )}
      <Suspense fallback={null}>
        {opened ? (
          <FigureList figure={opened} />
        ) : question !== undefined ? (
          <QueryPanel text={question} />
        ) : shown?.kind === "layer" ? (
          <LayerPanel id={shown.id} />
        ) : (
          shown && (
            <>
              <Suspense fallback={null}>
                <DossierHead subject={shown} />
              </Suspense>
              {shown.kind === "party" ? <PartyPanel id={shown.id} /> : <AgreementPanel id={shown.id} />}
              <Suspense fallback={null}>
                <DossierFoot subject={shown} />
              </Suspense>
            </>
          )
        )}
      </Suspense>
    </aside>
  );
}
