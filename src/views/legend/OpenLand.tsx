// Legend rows for disputed and undetermined land and islands; only those that occur in the shown worldview.
import type { ReactNode } from "react";
import { openLandRows } from "../../pictures/legend-rows.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { Text } from "../text.tsx";
import { Row } from "./Sample.tsx";

export function OpenLand({ geo }: { geo: GeoPackage }): ReactNode {
  const shown = openLandRows().filter((row) => geo.shapes.some((g) => g.status === row.id));
  return (
    <>
      {shown.map((row) => (
        <Row key={row.id} row={row} />
      ))}
      {shown.some((row) => row.id === "undetermined") && (
        <span>
          <svg className="legend-sample" viewBox="0 0 40 16" aria-hidden="true">
            <line className="m-line-undetermined" x1={0} x2={40} y1={8} y2={8} />
          </svg>
          <Text of={(t) => t.legend.boundary} />
        </span>
      )}
      {geo.islets.length > 0 && (
        <span>
          <svg className="legend-fill" viewBox="0 0 16 16" aria-hidden="true">
            <circle className="m-dot-focal" cx={8} cy={8} r={3} />
          </svg>
          <Text of={(t) => t.legend.islet} />
        </span>
      )}
    </>
  );
}
