// The bar at the same place on every screen: the way back where there is one, the other languages, and what makes the screen
// easier to use.
import type { ReactNode } from "react";
import { useAtlas, useAtlasState } from "../../views/atlas.ts";
import { Button } from "./Button.tsx";
import { KioskText, useKiosk, useKioskState, useKioskText } from "./context.tsx";
import { HALL_LANGUAGES, languageName } from "./languages.ts";

export function Bar(): ReactNode {
  const kiosk = useKiosk();
  const { store } = useAtlas();
  const text = useKioskText();
  const lang = useAtlasState((s) => s.lang);
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
      {HALL_LANGUAGES.filter((other) => other !== lang).map((other) => (
        <Button
          key={other}
          id={`lang-${other}`}
          className="kiosk-round"
          onClick={() => store.setState({ lang: other })}
        >
          <span lang={other}>{languageName(other)}</span>
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
