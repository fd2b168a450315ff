// The header: what the atlas is, which pictures are shown, and the menus with everything else.
import { type ReactNode, Suspense } from "react";
import { atlasTitle } from "../../i18n/title.ts";
import { toolOf } from "../../store/view-ids.ts";
import { late } from "../../ui/late/late.ts";
import { Popover } from "../../ui/Popover.tsx";
import { useAtlasState, useFacts, useLocale } from "../atlas.ts";
import { DateButton } from "../headline/DateButton.tsx";
import { Search } from "../search/Search.tsx";
import { Localized, Text } from "../text.tsx";
import { Logo } from "./Logo.tsx";
import { PictureChoice } from "./PictureChoice.tsx";
import { Tools } from "./Tools.tsx";
import "./header.css";

const Layers = late(() => import("../legend/Layers.tsx").then((m) => m.Layers));
const Share = late(() => import("../share/Share.tsx").then((m) => m.Share));
const Settings = late(() => import("./Settings.tsx").then((m) => m.Settings));

export function Header(): ReactNode {
  const { title, subtitle } = atlasTitle(useFacts());
  const { text } = useLocale();
  const hasTool = useAtlasState((s) => toolOf(s.views) !== undefined);
  return (
    <header className="header">
      <Logo />
      <div className="brand">
        <h1>
          <Localized words={title} block />
        </h1>
        <span className="subtitle">
          <Localized words={subtitle} />
        </span>
      </div>
      {hasTool ? <DateButton /> : <PictureChoice />}
      <nav className="doors" aria-label={text((t) => t.doors.heading)}>
        <Search />
        {!hasTool && (
          <Popover
            label={text((t) => t.layers.heading)}
            icon="layers"
            className="door"
            words={
              <span>
                <Text of={(t) => t.layers.heading} />
              </span>
            }
          >
            <Suspense>
              <Layers />
            </Suspense>
          </Popover>
        )}
        <Tools />
        <Popover label={text((t) => t.doors.share)} icon="share" className="door door-share" whileOpen>
          <Suspense>
            <Share />
          </Suspense>
        </Popover>
        <Popover label={text((t) => t.settings.heading)} icon="settings" className="door">
          <Suspense>
            <Settings />
          </Suspense>
        </Popover>
      </nav>
    </header>
  );
}
