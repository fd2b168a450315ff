import { late } from "../../ui/late/late.ts";

/** Loaded only with a package of somebody's own; before its pictures, which would have to make room for it. */
export const OwnBanner = late(() => import("./OwnBanner.tsx").then((m) => m.OwnBanner));
