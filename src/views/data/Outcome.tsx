// How an opening goes, and how it ended.
import { type ReactNode, Suspense } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { late } from "../../ui/late/late.ts";
import { useAtlas } from "../atlas.ts";
import { Faults } from "./Faults.tsx";
import { groupFaults } from "./fault-groups.ts";
import { cancelOpening, dismissOpening, type Opening, openPackageFiles, useOpening } from "./opening.ts";
import { Say, useOwnWords } from "./Words.tsx";

/** More names than these are told as a number. */
const MOST_NAMES = 30;

function Working({ from, stage, share }: Extract<Opening, { kind: "working" }>): ReactNode {
  const words = useOwnWords();
  return (
    <>
      {/* Spoken at each stage, not at each step. */}
      <p role="status">
        <Say of={(w) => w.working(from, stage, 0)} />
      </p>
      <progress
        aria-label={words((w) => w.working(from, stage, share))}
        max={1}
        {...(stage === "network" ? { value: share } : {})}
      />
      <button type="button" className="text-button" data-cancel-opening onClick={cancelOpening}>
        <Say of={(w) => w.cancel} />
      </button>
    </>
  );
}

function Opened({ from, warnings, told, unplaced }: Extract<Opening, { kind: "opened" }>): ReactNode {
  const { dataset } = useAtlas();
  const names = (ids: readonly string[], language: "en" | "ja"): string => {
    const known = new Map(dataset.parties.map((p) => [p.id, wordsIn(p.short, language)]));
    const shown = ids.slice(0, MOST_NAMES).map((id) => known.get(id) ?? id);
    return (
      shown.join(language === "ja" ? "、" : ", ") + (ids.length > MOST_NAMES ? ` + ${ids.length - MOST_NAMES}` : "")
    );
  };
  return (
    <>
      <p role="status">
        <Say of={(w) => w.opened(from)} />
      </p>
      <Encodings of={told} />
      {unplaced.dots.length > 0 && (
        <p>
          <Say of={(w, language) => w.dots(names(unplaced.dots, language))} />
        </p>
      )}
      {unplaced.nowhere.length > 0 && (
        <p>
          <Say of={(w, language) => w.nowhere(names(unplaced.nowhere, language))} />
        </p>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>
            <Say of={(w) => w.warnings(warnings.length)} />
          </summary>
          <Faults issues={warnings} />
        </details>
      )}
    </>
  );
}

const Encodings = ({ of: told }: { of: Extract<Opening, { kind: "opened" }>["told"] }): ReactNode =>
  told.map(({ file, encoding }) => (
    <p key={file}>
      <Say of={(w) => w.encoding(file, encoding)} />
    </p>
  ));

function Ended({ opening }: { opening: Exclude<Opening, { kind: "none" | "working" | "plain" }> }): ReactNode {
  if (opening.kind === "opened") return <Opened {...opening} />;
  if (opening.kind === "kept")
    return (
      <p role="alert">
        <Say of={(w) => w.keptEnd[opening.why]} />
      </p>
    );
  const { kind, from } = opening;
  if (kind !== "faults")
    return (
      <p role={kind === "cancelled" ? "status" : "alert"}>
        <Say of={(w) => w[kind](from)} />
      </p>
    );
  const { issues, told } = opening;
  return (
    <>
      <p role="alert">
        <strong>
          <Say of={(w) => w.faults(from, issues.length, groupFaults(issues).length)} />
        </strong>{" "}
        <Say of={(w) => w.unchanged} />
      </p>
      <Encodings of={told} />
      <Faults issues={issues} />
    </>
  );
}

/** Reads tables of no package: loaded when somebody brings one. */
const PlainTable = late(() => import("../plain/PlainTable.tsx").then((m) => m.PlainTable));

function Plain({ from, files }: Extract<Opening, { kind: "plain" }>): ReactNode {
  const { exchange } = useAtlas();
  return (
    <section className="data-outcome data-plain" data-opening="plain">
      <Suspense>
        <PlainTable
          files={files}
          onPackage={(made) => void openPackageFiles({ from, files: made }, exchange)}
          onCancel={dismissOpening}
        />
      </Suspense>
    </section>
  );
}

export function Outcome(): ReactNode {
  const opening = useOpening();
  if (opening.kind === "none") return null;
  // Another file is another dialog.
  if (opening.kind === "plain") return <Plain key={[...opening.files.keys()].join()} {...opening} />;
  return (
    <section className={`data-outcome data-${opening.kind}`} data-opening={opening.kind}>
      {opening.kind === "working" ? (
        <Working {...opening} />
      ) : (
        <>
          <Ended opening={opening} />
          <button type="button" className="text-button" data-dismiss-opening onClick={dismissOpening}>
            <Say of={(w) => w.dismiss} />
          </button>
        </>
      )}
    </section>
  );
}
