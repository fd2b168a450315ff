import type { ReactNode } from "react";
import type { Stage } from "../../data/types.ts";
import { Say } from "../text.tsx";

export const StageMark = ({ stage }: { stage: Stage }): ReactNode => (
  <span className={`stage-mark stage-${stage}`}>
    <Say of={(t) => t.stages[stage]} />
  </span>
);
