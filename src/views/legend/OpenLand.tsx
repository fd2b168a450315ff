// Rows of the legend for what the shown view of the world leaves to nobody, and for its dotted islands; none where it has none.
import type { ReactNode } from "react";
import type { GeoPackage, LandStatus } from "../../scene/geo-types.ts";
import { Say } from "../say.tsx";

const SAMPLES = { undetermined: "M1 1H15V15H1Z", disputed: "M0.5 0.5H15.5V15.5H0.5Z" } as const;

export function OpenLand({ geo }: { geo: GeoPackage }): ReactNode {
  const shown = (["undetermined", "disputed"] as const).filter((s: LandStatus) =>
    geo.shapes.some((g) => g.status === s),
  );
  return (
    <>
      {shown.map((status) => (
        <span key={status}>
          <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true">
            <path className={`m-land-${status} in-legend`} d={SAMPLES[status]} />
            {status === "disputed" && <path className="m-line-disputed" d={SAMPLES.disputed} />}
          </svg>
          <Say of={(t) => t.legend[status]} />
        </span>
      ))}
      {shown.includes("undetermined") && (
        <span>
          <svg className="legend-sample" viewBox="0 0 40 16" aria-hidden="true">
            <line className="m-line-undetermined" x1={0} x2={40} y1={8} y2={8} />
          </svg>
          <Say of={(t) => t.legend.boundary} />
        </span>
      )}
      {geo.islets.length > 0 && (
        <span>
          <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true">
            <circle className="m-dot-focal" cx={8} cy={8} r={3} />
          </svg>
          <Say of={(t) => t.legend.islet} />
        </span>
      )}
    </>
  );
}
