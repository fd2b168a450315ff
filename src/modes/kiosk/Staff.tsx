// Staff page: opened by holding two corners and entering a PIN; usable by touch alone.
import { type ReactNode, useEffect, useState } from "react";
import { isoOf } from "../../data/day.ts";
import { formatDay } from "../../i18n/locale.ts";
import { useAtlas } from "../../views/atlas.ts";
import { Button } from "./Button.tsx";
import { KioskText, useKiosk, useKioskState } from "./context.tsx";
import { localTime } from "./local-time.ts";
import { Pages } from "./Pages.tsx";
import { PinPad } from "./PinPad.tsx";
import { CountsOfVisits } from "./StaffCounts.tsx";
import { useKioskStory } from "./screens/Front.tsx";
import type { ConfigFault } from "./store/config.ts";
import { Text } from "./tongues/Said.tsx";

const RULER_MM = 100;

/** A bar to adjust to 100 mm, and the resulting pixel pitch. */
function Ruler(): ReactNode {
  const { config } = useKiosk();
  const [measured, setMeasured] = useState(RULER_MM);
  const pitch = (config.cssMm * measured) / RULER_MM;
  return (
    <section>
      <h3>
        <KioskText of={(w) => w.staff.ruler} block />
      </h3>
      <div className="kiosk-ruler" style={{ width: `${RULER_MM / config.cssMm}px` }} />
      <p>
        <KioskText of={(w) => w.staff.rulerAbout} block />
      </p>
      <div className="kiosk-acts-row">
        <Button icon="minus" label="-1 mm" onClick={() => setMeasured(Math.max(10, measured - 1))} />
        <p className="kiosk-measure">
          {measured} mm → <b data-pitch={pitch.toFixed(4)}>css_mm={pitch.toFixed(4)}</b>
        </p>
        <Button icon="plus" label="+1 mm" onClick={() => setMeasured(Math.min(400, measured + 1))} />
      </div>
    </section>
  );
}

/** Those of the configuration, and a story that is not told: there is none, or not in all languages of the hall. */
function useFaults(): readonly ConfigFault[] {
  const { faults, tour } = useKiosk();
  const told = useKioskStory();
  const isAnother = tour !== undefined && told !== undefined && told.id !== tour;
  return isAnother ? [...faults, { key: "tour", value: tour, why: "bad" }] : faults;
}

function Facts(): ReactNode {
  const { device, config } = useKiosk();
  const faults = useFaults();
  const { dataset } = useAtlas();
  const { meta } = dataset;
  const time = localTime(meta.asOf);
  const problems = device.problems();
  const isOld = config.review !== undefined && time !== undefined && time.day > config.review;
  return (
    <>
      <dl className="kiosk-facts">
        <dt>
          <KioskText of={(w) => w.staff.version} />
        </dt>
        <dd data-staff="version">
          {device.version} · {meta.id} {meta.version}
        </dd>
        <dt>
          <KioskText of={(w) => w.staff.dataDate} />
        </dt>
        <dd data-staff="data">{isoOf(meta.asOf)}</dd>
        <dt>
          <KioskText of={(w) => w.staff.started} />
        </dt>
        <dd data-staff="started">
          {time ? device.started.at.toLocaleString("sv-SE") : "–"} ·{" "}
          <KioskText of={(w) => w.staff.reasons[device.started.reason]} />
        </dd>
        <dt>
          <KioskText of={(w) => w.staff.offline} />
        </dt>
        <dd data-staff="offline">
          <KioskText of={(w) => (device.offline.isReady() ? w.staff.offlineYes : w.staff.offlineNo)} />
        </dd>
      </dl>
      {isOld && (
        <p role="alert" data-staff="review">
          <KioskText of={(w) => w.staff.review} block />{" "}
          {config.review !== undefined && <Text of={(t) => formatDay(config.review ?? meta.asOf, t)} />}
        </p>
      )}
      {!time && (
        <p role="alert" data-staff="clock">
          <KioskText of={(w) => w.staff.clock} block />
        </p>
      )}
      {faults.length > 0 && (
        <section data-staff="faults">
          <h3>
            <KioskText of={(w) => w.staff.faults} block />
          </h3>
          <ul>
            {faults.map((f) => (
              <li key={`${f.key} ${f.value}`}>
                <KioskText of={(w) => w.staff.fault[f.why](f.key, f.value)} block />
              </li>
            ))}
          </ul>
        </section>
      )}
      {problems.length > 0 && (
        <section data-staff="problems">
          <h3>
            <KioskText of={(w) => w.staff.problems} block />
          </h3>
          <ul>
            {problems.map((p, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same fault may come twice
              <li key={i}>{p}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Page(): ReactNode {
  const kiosk = useKiosk();
  const { device } = kiosk;
  // Device status is not part of the kiosk's state: refresh explicitly.
  const [, look] = useState(0);
  useEffect(() => device.offline.subscribe(() => look((n) => n + 1)), [device]);
  return (
    <>
      <h2>
        <KioskText of={(w) => w.staff.title} block />
      </h2>
      <Pages>
        <Facts />
        <Ruler />
        <CountsOfVisits />
      </Pages>
      <div className="kiosk-acts-row">
        <Button id="staff-reload" icon="back" onClick={() => void device.reload("staff")}>
          <KioskText of={(w) => w.staff.reload} block />
        </Button>
        <Button id="staff-leave" icon="up" onClick={() => location.assign(location.pathname)}>
          <KioskText of={(w) => w.staff.leave} block />
        </Button>
        <Button id="staff-close" icon="close" className="kiosk-strong" onClick={kiosk.reset}>
          <KioskText of={(w) => w.staff.close} block />
        </Button>
      </div>
    </>
  );
}

export function Staff(): ReactNode {
  const staff = useKioskState((s) => s.staff);
  return (
    <section className="kiosk-staff" role="dialog" aria-label="Staff" data-staff-page={staff}>
      {staff === "pin" ? <PinPad /> : <Page />}
    </section>
  );
}
