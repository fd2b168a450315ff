// The definition of trade coverage that is chosen: which flow, which ties count, which year's trade.
import { useShallow } from "zustand/react/shallow";
import type { AtlasState } from "../../store/state.ts";
import { useAtlasState } from "../atlas.ts";

const coverageOptions = ({ flow, basis, trade }: AtlasState) => ({ flow, basis, trade });

/** The same object until one of the three changes. */
export const useCoverageOptions = (): ReturnType<typeof coverageOptions> => useAtlasState(useShallow(coverageOptions));
