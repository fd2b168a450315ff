// PIN entry with buttons, since a kiosk has no keyboard.
import { type ReactNode, useState } from "react";
import { Button } from "./Button.tsx";
import { KioskText, useKiosk } from "./context.tsx";

const MAX_TRIES = 5;
const LOCK_MS = 60_000;
const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] as const;

/** At module level, so that reopening the pad gives no new attempts. */
const tries = { wrong: 0, lockedUntil: 0 };

export function PinPad(): ReactNode {
  const kiosk = useKiosk();
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState<"wrong" | "locked">();
  const { pin = "" } = kiosk.config;
  const press = (key: string): void => {
    if (performance.now() < tries.lockedUntil) {
      setSaid("locked");
      return;
    }
    const next = typed + key;
    setSaid(undefined);
    if (next.length < pin.length) {
      setTyped(next);
      return;
    }
    setTyped("");
    if (next === pin) {
      tries.wrong = 0;
      kiosk.set({ staff: "open" });
      return;
    }
    tries.wrong++;
    if (tries.wrong >= MAX_TRIES) {
      tries.wrong = 0;
      tries.lockedUntil = performance.now() + LOCK_MS;
    }
    setSaid(performance.now() < tries.lockedUntil ? "locked" : "wrong");
  };
  return (
    <div className="kiosk-pin">
      <h2>
        <KioskText of={(w) => w.staff.pin} />
      </h2>
      <p className="kiosk-pin-typed" aria-live="polite">
        {"●".repeat(typed.length) || "–"}
      </p>
      <p role="status">
        {said && <KioskText of={(w) => (said === "locked" ? w.staff.locked : w.staff.wrongPin)} block />}
      </p>
      <div className="kiosk-keys">
        {KEYS.map((key) => (
          <Button key={key} id={`pin-${key}`} onClick={() => press(key)}>
            {key}
          </Button>
        ))}
        <Button id="pin-erase" icon="left" onClick={() => setTyped("")}>
          <KioskText of={(w) => w.staff.erase} block />
        </Button>
        <Button id="pin-close" icon="close" onClick={kiosk.reset}>
          <KioskText of={(w) => w.staff.close} block />
        </Button>
      </div>
    </div>
  );
}
