// The lines of one party, for its panel.
import type { ReactNode } from "react";
import type { PartyId } from "../../data/types.ts";
import { lifeOf } from "../../model/life-lines.ts";
import { useWorld } from "../atlas.ts";
import { Say } from "../say.tsx";
import { SayWork } from "../work/Tool.tsx";
import { AxisYears, DayMark, Lines, useLineName } from "./LifeLines.tsx";

export function PartyLines({ id }: { id: PartyId }): ReactNode {
  const life = lifeOf(useWorld(), id);
  const nameOf = useLineName();
  if (!life) return null;
  return (
    <section className="party-lines">
      <h3>
        <Say of={(t) => t.tools.timeline} />
      </h3>
      <div className="life-area">
        <AxisYears every={10} />
        <DayMark />
        {life.lines.map((line) => (
          <div key={line.what}>
            <p className="life-name">
              <Say of={(_, tongue) => nameOf(line.what, tongue)} />
            </p>
            <Lines lines={[line]} party={id} />
          </div>
        ))}
      </div>
      <p className="quiet">
        <SayWork of={(w) => w.lives.about} />
      </p>
    </section>
  );
}
