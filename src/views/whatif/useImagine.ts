// Adds a hypothesis; one about the same party and agreement takes the place of the other.
import { MAX_HYPOTHESES } from "../../model/world/hypotheses.ts";
import type { Hypothesis } from "../../model/world/with-hypotheses.ts";
import { useAtlas } from "../atlas.ts";

export const same = (a: Hypothesis, b: Pick<Hypothesis, "agreement" | "party">): boolean =>
  a.agreement === b.agreement && a.party === b.party;

export function useImagine(): (h: Hypothesis) => void {
  const { actions, store } = useAtlas();
  return (h) => {
    const rest = store.getState().whatif.filter((other) => !same(other, h));
    actions.set({ whatif: [...rest, h].slice(-MAX_HYPOTHESES) });
  };
}
