// The picture that leads while something is chosen; the other is an inset.
import { createContext, useContext } from "react";
import type { PictureId } from "../store/view-ids.ts";

export const LeadContext = createContext<PictureId | undefined>(undefined);
export const useLead = (): PictureId | undefined => useContext(LeadContext);
