// Where things stand on every screen: what is looked at, what is read, what is done. Style sheets arrange the three by the
// shape of the glass; controls never leave the part that everybody reaches.
import type { ReactNode } from "react";
import { Pages } from "./Pages.tsx";

interface Props {
  /** Names for the style sheet. */
  shape: string;
  picture?: ReactNode;
  /** Longer ones are read page by page. */
  words: ReactNode;
  /** The words see to their own length. */
  isPlain?: boolean;
  acts: ReactNode;
}

export const Layout = ({ shape, picture, words, isPlain = false, acts }: Props): ReactNode => (
  <main className={`kiosk-main ${shape}`}>
    {picture !== undefined && <div className="kiosk-look">{picture}</div>}
    <div className="kiosk-words">{isPlain ? words : <Pages>{words}</Pages>}</div>
    <div className="kiosk-acts">{acts}</div>
  </main>
);
