// One main door and three quiet ones.
import type { ReactNode } from "react";
import type { IconName } from "../../../ui/Icon.tsx";
import { Button } from "../Button.tsx";
import { KioskText, useKiosk } from "../context.tsx";

const QUIET: readonly { id: "story" | "quiz" | "time"; icon: IconName }[] = [
  { id: "story", icon: "play" },
  { id: "quiz", icon: "question" },
  { id: "time", icon: "next" },
];

export function Doors(): ReactNode {
  const kiosk = useKiosk();
  return (
    <div className="kiosk-doors">
      <Button
        id="parties"
        icon="hand"
        className="kiosk-door kiosk-main-door"
        onClick={() => kiosk.go({ id: "parties" })}
      >
        <KioskText of={(w) => w.doors.parties} />
      </Button>
      {QUIET.map(({ id, icon }) => (
        <Button key={id} id={id} icon={icon} className="kiosk-door" onClick={() => kiosk.go({ id })}>
          <KioskText of={(w) => w.doors[id]} />
        </Button>
      ))}
    </div>
  );
}
