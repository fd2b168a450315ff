// Layout of every screen: picture, text, controls. CSS arranges the three by the shape of the display; controls always stay
// in the part that everybody can reach.
import type { ReactNode } from "react";
import { Pages } from "./Pages.tsx";

interface Props {
  /** Class names. */
  shape: string;
  picture?: ReactNode;
  /** Text; split into pages if it is too long. */
  words: ReactNode;
  /** The text handles its own length. */
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
