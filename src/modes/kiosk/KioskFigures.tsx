// The headline figures, legible from a distance: large numbers with their labels beside them.
import type { ReactNode } from "react";
import type { FigureKind } from "../../data/figures.ts";
import { shownFigures } from "../../pictures/shown-figures.ts";
import { useInput, useLocale } from "../../views/atlas.ts";
import { Text } from "../../views/text.tsx";

export function KioskFigures({ only }: { only?: readonly FigureKind[] }): ReactNode {
  const { t: lead } = useLocale();
  return (
    <ul className="kiosk-figures">
      {shownFigures(useInput("figures"))
        .filter((f) => !only || only.includes(f.kind))
        .map((f) => (
          <li key={f.kind} data-figure={f.kind} data-value={f.value ?? ""} className={`kiosk-figure figure-${f.kind}`}>
            <b>{f.print(lead)}</b>
            <span className="kiosk-figure-label">
              <Text of={f.label} block />
            </span>
            <span className="kiosk-figure-more">
              <Text of={f.more} block />
            </span>
          </li>
        ))}
    </ul>
  );
}
