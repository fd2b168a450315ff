// The bar at the same place on every screen: the way back where there is one, the other languages, and what makes the screen
// easier to use.
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { KioskText, useKiosk, useKioskState, useKioskText } from "./context.tsx";

export function Bar(): ReactNode {
  const kiosk = useKiosk();
  const text = useKioskText();
  const spoken = useKioskState((s) => s.tongue);
  const easing = useKioskState((s) => s.easing);
  const atHome = useKioskState((s) => s.screen.id === "home");
  const hasTrail = useKioskState((s) => s.trail.length > 0);
  return (
    <nav className="kiosk-bar" aria-label={text((w) => w.bar)}>
      {hasTrail && (
        <Button id="back" icon="left" className="kiosk-round" onClick={kiosk.back}>
          <KioskText of={(w) => w.back} />
        </Button>
      )}
      {!atHome && (
        <Button id="home" icon="home" className="kiosk-round" onClick={kiosk.home}>
          <KioskText of={(w) => w.home} />
        </Button>
      )}
      <span className="kiosk-bar-space" />
      {kiosk.tongues
        .filter(({ id }) => id !== spoken)
        .map(({ id, tag, name }) => (
          <Button key={id} id={`lang-${id}`} className="kiosk-round" onClick={() => kiosk.speak(id)}>
            <span lang={tag}>{name}</span>
          </Button>
        ))}
      <Button
        id="ease"
        icon="person"
        className="kiosk-round kiosk-sign"
        label={text((w) => w.ease.title)}
        pressed={easing}
        onClick={() => kiosk.set({ easing: !easing, taking: false })}
      />
    </nav>
  );
}
