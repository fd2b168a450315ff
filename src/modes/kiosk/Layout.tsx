// Where things stand on every screen: what is looked at, what is read, what is done. Style sheets arrange the three by the
// shape of the glass; controls never leave the part that everybody reaches.
import type { ReactNode } from "react";

interface Props {
  /** Names for the style sheet. */
  shape: string;
  picture?: ReactNode;
  words: ReactNode;
  acts: ReactNode;
}

export const Layout = ({ shape, picture, words, acts }: Props): ReactNode => (
  <main className={`kiosk-main ${shape}`}>
    {picture !== undefined && <div className="kiosk-look">{picture}</div>}
    <div className="kiosk-words">{words}</div>
    <div className="kiosk-acts">{acts}</div>
  </main>
);
