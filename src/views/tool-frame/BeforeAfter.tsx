// Headline figures before and after: side by side, large, with an arrow between.
import type { ReactNode } from "react";
import type { Catalogue } from "../../i18n/catalogue.ts";
import type { Language } from "../../i18n/locale.ts";
import type { Figures } from "../../model/coverage/figures.ts";
import { Text } from "../text.tsx";
import "./before-after.css";

type Say = (t: Catalogue, language: Language) => string;

export interface Figure {
  key: string;
  name: Say;
  before: string;
  after: string;
  /** Beneath: on what it rests, how much it is. */
  note?: Say;
}

/** Of what is in force. */
export const countsBeforeAfter = (before: Figures, after: Figures): Figure[] => [
  {
    key: "agreements",
    name: (t) => t.figures.agreements(after.agreements.inForce),
    before: String(before.agreements.inForce),
    after: String(after.agreements.inForce),
  },
  {
    key: "partners",
    name: (t) => t.figures.partners(after.partners.inForce),
    before: String(before.partners.inForce),
    after: String(after.partners.inForce),
  },
];

export function BeforeAfter(props: {
  heads: readonly [before: Say, after: Say];
  figures: readonly Figure[];
}): ReactNode {
  const { heads, figures } = props;
  return (
    <dl className="before-after" data-effect>
      {figures.map(({ key, name, before, after, note }) => (
        <div key={key} data-row={key} className={before === after ? "is-same" : ""}>
          <dt>
            <Text of={name} />
          </dt>
          {[before, after].map((value, i) => (
            <dd key={i === 0 ? "before" : "after"}>
              <span className="before-after-head">
                <Text of={heads[i] as Say} />
              </span>
              <b>{value}</b>
            </dd>
          ))}
          {note && (
            <dd className="quiet">
              <Text of={note} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
