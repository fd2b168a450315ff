// The bar at the same place on every screen: home, back, language, and accessibility settings.
import type { ReactNode } from "react";
import type { Lang } from "../../store/state.ts";
import { useAtlas, useAtlasState } from "../../views/atlas.ts";
import { Button } from "./Button.tsx";
import { KioskText, useInAttract, useKiosk, useKioskState, useKioskText } from "./context.tsx";

/** Each language under its own name. */
const LANGS: readonly { lang: Lang; name: string; language: string }[] = [
  { lang: "ja", name: "日本語", language: "ja" },
  { lang: "en", name: "English", language: "en" },
  { lang: "both", name: "日本語 + English", language: "ja" },
];

function Comfort({ canLower }: { canLower: boolean }): ReactNode {
  const kiosk = useKiosk();
  const { store } = useAtlas();
  const { large, still, lowered } = useKioskState((s) => s);
  const contrast = useAtlasState((s) => s.theme === "contrast");
  return (
    <>
      <Button id="large" icon="plus" pressed={large} onClick={() => kiosk.set({ large: !large })}>
        <KioskText of={(w) => w.larger} block />
      </Button>
      <Button
        id="contrast"
        icon="contrast"
        pressed={contrast}
        onClick={() => store.setState({ theme: contrast ? kiosk.theme : "contrast" })}
      >
        <KioskText of={(w) => w.contrast} block />
      </Button>
      <Button id="still" icon="still" pressed={still} onClick={() => kiosk.set({ still: !still })}>
        <KioskText of={(w) => w.still} block />
      </Button>
      {canLower && (
        <Button
          id="lower"
          icon={lowered ? "up" : "down"}
          pressed={lowered}
          onClick={() => kiosk.set({ lowered: !lowered })}
        >
          <KioskText of={(w) => w.lower} block />
        </Button>
      )}
    </>
  );
}

export function Bar({ canLower }: { canLower: boolean }): ReactNode {
  const kiosk = useKiosk();
  const { store } = useAtlas();
  const text = useKioskText();
  const lang = useAtlasState((s) => s.lang);
  const inAttract = useInAttract();
  const paused = useKioskState((s) => s.paused);
  const atHome = useKioskState((s) => s.screen.id === "home");
  const hasTrail = useKioskState((s) => s.trail.length > 0);
  return (
    <nav className="kiosk-bar" aria-label={text((w) => w.home)}>
      <Button id="home" icon="home" disabled={atHome} onClick={kiosk.home}>
        <KioskText of={(w) => w.home} block />
      </Button>
      <Button id="back" icon="left" disabled={!hasTrail} onClick={kiosk.back}>
        <KioskText of={(w) => w.back} block />
      </Button>
      <fieldset className="kiosk-langs" aria-label={text((w) => w.languages)}>
        {LANGS.map(({ lang: id, name, language }) => (
          <Button key={id} id={`lang-${id}`} pressed={lang === id} onClick={() => store.setState({ lang: id })}>
            <span lang={language}>{name}</span>
          </Button>
        ))}
      </fieldset>
      <Comfort canLower={canLower} />
      {inAttract && (
        <Button id="pause" icon={paused ? "play" : "pause"} onClick={() => kiosk.set({ paused: !paused })}>
          <KioskText of={(w) => (paused ? w.goOn : w.pause)} block />
        </Button>
      )}
    </nav>
  );
}
