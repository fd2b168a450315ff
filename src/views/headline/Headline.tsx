// What the day comes to, as a headline over the map: the date, one large figure and three smaller ones.
import type { ReactNode } from "react";
import { PictureChoice } from "../header/PictureChoice.tsx";
import { DateButton } from "./DateButton.tsx";
import { Figures } from "./Figures.tsx";
import "./headline.css";
import "./placed.css";
import "./apart.css";

/** `isSlim`: on one line, where a panel or a small screen leaves no room for more. */
export const Headline = ({ isSlim }: { isSlim: boolean }): ReactNode => (
  <div className={isSlim ? "headline slim" : "headline"}>
    <div className="day-row">
      <DateButton />
      <PictureChoice isPhone />
    </div>
    <Figures />
  </div>
);
