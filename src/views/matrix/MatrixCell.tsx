// What a party and a framework have on the day: a bar in the colour of the pictures, solid in force, hatched once signed, dotted
// in talks, and the date.
import type { ReactNode } from "react";
import type { DateClaim, Stage } from "../../data/types.ts";
import { formatClaim } from "../../i18n/locale.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { SayWork } from "../tool-frame/Tool.tsx";

export function Cell(props: {
  /** Without one: assistance, whose kind stands before it. */
  stage?: Stage;
  since?: DateClaim | undefined;
  via?: boolean;
  layer: string;
  /** Which agreement or which kind, where the column has several. */
  name?: ReactNode;
}): ReactNode {
  const { actions } = useAtlas();
  const { t: lead } = useLocale();
  const { stage, since, via, layer, name } = props;
  return (
    <div className={`cell cell-${stage ?? "assistance"} layer-${layer}${via ? " cell-via" : ""}`}>
      {name}{" "}
      {stage && (
        // A date by itself is in force: so most are, and the word would stand in every cell.
        <span className={stage === "in-force" && since ? "sr-only" : "cell-stage"}>
          <SayWork of={(w) => w.stages[stage]} />
        </span>
      )}{" "}
      {since && (
        <button
          type="button"
          className={`date-link precision-${since.precision}`}
          data-fact={since.fact}
          onClick={() => actions.goTo(since.day)}
        >
          {formatClaim(since, lead)}
        </button>
      )}
    </div>
  );
}
