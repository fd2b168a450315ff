// The chosen definition of trade coverage: flow, basis, trade year.
import { useShallow } from "zustand/react/shallow";
import type { AtlasState } from "../../store/state.ts";
import { useAtlasState } from "../atlas.ts";

const coverageOptions = ({ flow, basis, trade }: Pick<AtlasState, "flow" | "basis" | "trade">) => ({
  flow,
  basis,
  trade,
});

/** The same object until one of them changes. */
export const useCoverageOptions = (): ReturnType<typeof coverageOptions> => useAtlasState(useShallow(coverageOptions));
