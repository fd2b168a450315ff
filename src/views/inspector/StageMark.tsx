import type { ReactNode } from "react";
import type { Stage } from "../../data/types.ts";
import { Text } from "../text.tsx";

export const StageMark = ({ stage }: { stage: Stage }): ReactNode => (
  <span className={`stage-mark stage-${stage}`}>
    <Text of={(t) => t.stages[stage]} />
  </span>
);
