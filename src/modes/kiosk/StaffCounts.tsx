// Counts on the staff page: read from the screen by a phone, since the browser of a kiosk allows no downloads; where it does,
// saved as CSV.
import { type ReactNode, useState } from "react";
import { csvOf } from "../../export/table.ts";
import { QrCode } from "../../ui/QrCode.tsx";
import { saveFile } from "../../ui/save.ts";
import { Button } from "./Button.tsx";
import { KioskText, useKiosk } from "./context.tsx";
import { countCodes } from "./store/count-codes.ts";
import { type Counts, countRows } from "./store/counts.ts";

/** One code after the other, with what it says beside it. */
function Codes({ texts }: { texts: readonly string[] }): ReactNode {
  const [at, setAt] = useState(0);
  const text = texts[Math.min(at, texts.length - 1)] ?? "";
  return (
    <div className="kiosk-count-codes" data-code={`${at + 1}/${texts.length}`}>
      <QrCode text={text} className="kiosk-code" />
      <pre>{text}</pre>
      {texts.length > 1 && (
        <Button id="counts-next" icon="right" onClick={() => setAt((at + 1) % texts.length)}>
          {at + 1} / {texts.length}
        </Button>
      )}
    </div>
  );
}

export function CountsOfVisits(): ReactNode {
  const { counts, atlas } = useKiosk();
  // Counts of weeks: cleared by one tap, they can be brought back until this page is left. Nobody visits meanwhile.
  const [cleared, setCleared] = useState<Counts>();
  const [isShowing, setIsShowing] = useState(false);
  const now = counts?.now();
  const save = (): void => {
    if (!now) return;
    // Each row says since when, and by which data: there is no other place for it in a table that programs read.
    const rows = countRows(now).map((row) => [...row, now.since, atlas.dataset.meta.version]);
    saveFile(
      "musubi-counts.csv",
      csvOf({ id: "counts", columns: ["of", "what", "n", "since", "data"], rows }),
      "text/csv",
    );
  };
  return (
    <section>
      <h3>
        <KioskText of={(w) => w.staff.counts} block />
      </h3>
      {!now ? (
        <p>
          <KioskText of={(w) => w.staff.countsOff} block />
        </p>
      ) : (
        <>
          <p data-visits={now.visits}>
            {now.since} <KioskText of={(w) => w.staff.visits(now.visits, Math.round(now.seconds / 60))} />
          </p>
          <ul className="kiosk-counts">
            {countRows(now)
              .filter(([of]) => of === "asked" || of === "langs")
              .slice(0, 12)
              .map(([of, what, n]) => (
                <li key={`${of} ${what}`}>
                  {what}: {n}
                </li>
              ))}
          </ul>
          {counts?.isFull() && (
            <p role="alert">
              <KioskText of={(w) => w.staff.countsFull} block />
            </p>
          )}
          {isShowing && <Codes texts={countCodes(now, atlas.dataset.meta.version)} />}
          <div className="kiosk-acts-row">
            <Button id="counts-show" icon="take" pressed={isShowing} onClick={() => setIsShowing(!isShowing)}>
              <KioskText of={(w) => w.staff.countsShow} />
            </Button>
            <Button id="counts-save" icon="down" onClick={save}>
              <KioskText of={(w) => w.staff.countsSave} block />
            </Button>
            <Button
              id="counts-clear"
              icon="close"
              disabled={cleared !== undefined}
              onClick={() => {
                counts?.clear();
                setCleared(now);
              }}
            >
              <KioskText of={(w) => w.staff.clear} block />
            </Button>
            {cleared && (
              <Button
                id="counts-restore"
                icon="back"
                onClick={() => {
                  counts?.restore(cleared);
                  setCleared(undefined);
                }}
              >
                <KioskText of={(w) => w.staff.restore} block />
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
