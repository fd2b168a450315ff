// Under the name of a column: how many parties have something in force in it, and which rows to show.
import type { ReactNode } from "react";
import type { Language } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import type { Asked } from "../../model/overlap/matrix.ts";
import { useLocale } from "../atlas.ts";
import { SayWork } from "../tool-frame/Tool.tsx";
import { useWork } from "../tool-frame/words.tsx";

export function Total(props: {
  column: string;
  nameOf(language: Language): string;
  total: number;
  asked: Asked;
  onAsk(asked: Asked): void;
}): ReactNode {
  const { column, nameOf, total, asked, onAsk } = props;
  const { text } = useLocale();
  const { text: work } = useWork();
  const wanted = asked.get(column);
  return (
    <span className="matrix-total" data-column={column} data-value={total}>
      <SayWork of={(w) => w.matrix.inForce(total)} />
      <select
        aria-label={text((_, language) => WORK[language].matrix.ask(nameOf(language)))}
        value={wanted === undefined ? "any" : wanted ? "with" : "without"}
        onChange={(e) => {
          const next = new Map(asked);
          if (e.target.value === "any") next.delete(column);
          else next.set(column, e.target.value === "with");
          onAsk(next);
        }}
      >
        {(["any", "with", "without"] as const).map((value) => (
          <option key={value} value={value}>
            {work((w) => w.matrix[value])}
          </option>
        ))}
      </select>
    </span>
  );
}
