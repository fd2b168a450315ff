// What the day comes to, as a headline over the map: the date, one large figure and three smaller ones.
import type { ReactNode } from "react";
import { DateButton } from "./DateButton.tsx";
import { Figures } from "./Figures.tsx";
import "./headline.css";

export const Headline = (): ReactNode => (
  <div className="headline">
    <DateButton />
    <Figures />
  </div>
);
