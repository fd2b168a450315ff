import type { Catalogue } from "../i18n/catalogue.ts";
import { isPicture, type ViewId } from "./state.ts";

/** Heading of a picture, or name of a tool. */
export const viewName = (t: Catalogue, view: ViewId): string => (isPicture(view) ? t[view].heading : t.tools[view]);
