// What makes a panel a dossier: the answer in a sentence, the lines, all sources, and printing or citing it.

import type { ReactNode } from "react";
import { isoOf } from "../../data/day.ts";
import type { Source } from "../../data/details.ts";
import { citeBibtex, citeText } from "../../export/cite.ts";
import { ruleWords } from "../../i18n/counting.ts";
import { type Language, localeOf, wordsIn } from "../../i18n/locale.ts";
import { refName } from "../../i18n/names.ts";
import { publishedOn } from "../../i18n/publisher.ts";
import { atlasTitle, centreName } from "../../i18n/title.ts";
import { WORK } from "../../i18n/work.ts";
import { factRows } from "../../model/facts/rows.ts";
import type { Ref } from "../../model/selection/selection.ts";
import { organisationsOn } from "../../model/world/counting.ts";
import { type Chosen, chosenParts } from "../../pictures/words/parts.ts";
import { sayChosen } from "../../pictures/words/say.ts";
import { useCopied } from "../../ui/useCopied.ts";
import { useAtlas, useAtlasState, useDetails, useLocale, useSnapshot, useWorld } from "../atlas.ts";
import { CopyStatus } from "../CopyStatus.tsx";
import { Grade } from "../inspector/Fact.tsx";
import { SourceName } from "../inspector/SourceName.tsx";
import { Text } from "../text.tsx";
import { CopyWord, conditionMarks, TakeMenu, today } from "../tool-frame/ExportMenu.tsx";
import { closeMenu } from "../tool-frame/Menu.tsx";
import { SayWork } from "../tool-frame/Tool.tsx";
import { AgreementLines, PartyLines } from "./Lines.tsx";
import "./dossier.css";

/** Sources of every fact of a party or an agreement. */
function useSourcesOf({ kind, id }: Ref): Source[] {
  const world = useWorld();
  const details = useDetails();
  const own = factRows(world.dataset, details).filter((r) => (kind === "party" ? r.party === id : r.framework === id));
  const used = new Set(own.flatMap((r) => r.sources));
  return details.sources.filter((s) => used.has(s.id));
}

function useChosen(ref: Ref): Chosen {
  return chosenParts(
    ref,
    useWorld(),
    useSnapshot(),
    useAtlasState((s) => s.rule),
  );
}

/** What is in force between the focal party and this one on the day, or among whom an agreement is. */
function useAnswer(ref: Ref): (language: Language) => string {
  const world = useWorld();
  const snapshot = useSnapshot();
  const rule = useAtlasState((s) => s.rule);
  const parts = useChosen(ref);
  return (language) => sayChosen(parts, world, snapshot, rule, localeOf(language).t, language);
}

/** The number that the panel is about, large. */
function Count({ subject }: { subject: Ref }): ReactNode {
  const { kind, id } = subject;
  const world = useWorld();
  const snapshot = useSnapshot();
  const rule = useAtlasState((s) => s.rule);
  const { ties, isBound, boundMembers, bound } = useChosen(subject);
  const { layers } = world.dataset.meta;
  const isOfMembers = !isBound && boundMembers.length > 0;
  const own = ties.filter((tie) => tie.stage === "in-force");
  const n = (kind !== "party" ? bound : isOfMembers ? boundMembers : own).length;
  const layer = kind === "party" ? layers.find((l) => l.role === "bilateral")?.id : world.agreements.get(id)?.layer;
  return (
    <p className="dossier-count">
      <span className={`dossier-number layer-${layer ?? ""}`}>{n}</span>
      <Text
        of={(_, language) => {
          const w = WORK[language].dossier;
          if (kind === "party") return w[isOfMembers ? "members" : "agreements"](n, centreName(world, language));
          return w.parties(n, ruleWords(world, snapshot, rule, language, organisationsOn(world, snapshot, false, id)));
        }}
        block
      />
    </p>
  );
}

function Tools({ subject }: { subject: Ref }): ReactNode {
  const atlas = useAtlas();
  const world = useWorld();
  const locale = useLocale();
  const { lead } = locale;
  const sources = useSourcesOf(subject);
  const answer = useAnswer(subject);
  const { copied, copy } = useCopied<"cite" | "citeBibtex">();
  const cite = (what: "cite" | "citeBibtex", make: typeof citeText): void => {
    const { meta } = atlas.dataset;
    const cited = make({
      language: lead,
      title: wordsIn(meta.title, lead),
      what: `${conditionMarks(atlas.store.getState())}${refName(subject, world, lead)}: ${answer(lead)}`,
      date: isoOf(atlas.store.getState().day),
      version: WORK[lead].about.version(meta.id, meta.version, isoOf(meta.asOf)),
      address: atlas.address(),
      sources,
      gradeIn: (grade) => locale.t.evidence[grade],
      accessed: today(),
    });
    copy(what, cited);
  };
  const print = (): void => {
    // Only the panel goes to paper, with its sources open.
    document.documentElement.dataset.print = "panel";
    const closed = [...document.querySelectorAll<HTMLDetailsElement>(".dossier-sources")].filter((d) => !d.open);
    for (const d of closed) d.open = true;
    // Some browsers return before anything is on paper.
    addEventListener(
      "afterprint",
      () => {
        for (const d of closed) d.open = false;
        delete document.documentElement.dataset.print;
      },
      { once: true },
    );
    window.print();
  };
  return (
    <div className="tool-take dossier-take no-print">
      <TakeMenu>
        <button
          type="button"
          className="menu-item"
          data-take="print"
          onClick={(e) => {
            closeMenu(e.currentTarget);
            print();
          }}
        >
          <SayWork of={(w) => w.take.print} />
        </button>
        {(["cite", "citeBibtex"] as const).map((what) => (
          <button
            key={what}
            type="button"
            className="menu-item"
            data-take={what}
            onClick={() => cite(what, what === "cite" ? citeText : citeBibtex)}
          >
            <CopyWord what={what} copied={copied} />
          </button>
        ))}
        <CopyStatus of={copied} />
      </TakeMenu>
    </div>
  );
}

export function DossierHead({ subject }: { subject: Ref }): ReactNode {
  const world = useWorld();
  const answer = useAnswer(subject);
  if (subject.id === world.dataset.meta.focal) return null;
  return (
    <>
      <Tools subject={subject} />
      <Count subject={subject} />
      <p className="dossier-answer" data-answer-sentence>
        <Text of={(_, language) => answer(language)} block />
      </p>
      {subject.kind === "party" ? <PartyLines id={subject.id} /> : <AgreementLines id={subject.id} />}
    </>
  );
}

export function DossierFoot({ subject }: { subject: Ref }): ReactNode {
  const { dataset, address } = useAtlas();
  const world = useWorld();
  const mark = useAtlasState(conditionMarks);
  const sources = useSourcesOf(subject);
  if (sources.length === 0) return null;
  return (
    <>
      <details className="dossier-sources">
        <summary>
          <Text of={(t) => t.aside(t.sources, sources.length)} />
        </summary>
        <ol>
          {sources.map((s) => (
            <li key={s.id}>
              <SourceName source={s} />{" "}
              {s.published && (
                <span>
                  (<Text of={(t) => publishedOn(s, t) ?? ""} />)
                </span>
              )}{" "}
              <Grade of={s.grade} />
            </li>
          ))}
        </ol>
      </details>
      <p className="only-print">
        <Text
          of={(_, language) =>
            `${mark}${wordsIn(atlasTitle(world).title, language)} · ${WORK[language].about.version(dataset.meta.id, dataset.meta.version, isoOf(dataset.meta.asOf))} · ${address()}`
          }
        />
      </p>
    </>
  );
}
