// What the atlas says of itself: title, centre, as of when, from where.
import { type ReactNode, useId } from "react";
import { EVIDENCE } from "../../data/package/table-contract.ts";
import type { ReadView } from "../../data/plain/desk.ts";
import type { PlainAbout } from "../../data/plain/types.ts";
import { useLocale } from "../atlas.ts";
import { Pick } from "../tool-frame/controls.tsx";
import { usePartyNames } from "./usePartyNames.ts";
import { Say, usePlainWords } from "./Words.tsx";

function TextField(props: {
  label: ReactNode;
  value: string;
  isWrong?: boolean;
  field: string;
  describedBy?: string;
  onChange(value: string): void;
}): ReactNode {
  const id = useId();
  return (
    <p className="plain-field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        value={props.value}
        maxLength={120}
        data-field={props.field}
        aria-invalid={props.isWrong || undefined}
        aria-describedby={props.isWrong ? props.describedBy : undefined}
        onChange={(e) => props.onChange(e.target.value)}
      />
    </p>
  );
}

export function AboutAtlas(props: {
  view: ReadView;
  about: PlainAbout;
  isDayWrong: boolean;
  onChange(about: PlainAbout): void;
}): ReactNode {
  const { view, about, isDayWrong, onChange } = props;
  const words = usePlainWords();
  const names = usePartyNames();
  const { lead } = useLocale();
  const fault = useId();
  const number = (n: number): string => n.toLocaleString("en");
  return (
    <section className="plain-about">
      <h3>
        <Say of={(w) => w.atlas} />
      </h3>
      <p data-plain-summary>
        <Say of={(w) => w.summary(number(view.used), number(view.agreements), number(view.parties.length))} />
      </p>
      <TextField
        label={<Say of={(w) => w.atlasTitle} />}
        field="title"
        value={about.title.en}
        onChange={(title) => onChange({ ...about, title: { en: title, ja: title } })}
      />
      <p className="plain-field">
        <Pick
          label={words((w) => w.centre)}
          isNamed
          value={about.focal}
          attributes={{ "data-field": "focal" }}
          options={view.parties.map(({ id, rows }) => ({
            value: id,
            label: words((w) => w.centreRows(names.of(id, lead), rows)),
          }))}
          onChange={(focal) => onChange({ ...about, focal })}
        />
      </p>
      <TextField
        label={<Say of={(w) => w.asOf} />}
        field="asOf"
        value={about.asOf}
        isWrong={isDayWrong}
        describedBy={fault}
        onChange={(asOf) => onChange({ ...about, asOf })}
      />
      {isDayWrong && (
        <p id={fault} className="plain-question" role="alert">
          <Say of={(w) => w.asOfFault} />
        </p>
      )}
      <TextField
        label={<Say of={(w) => w.source} />}
        field="source"
        value={about.source.title}
        onChange={(title) => onChange({ ...about, source: { ...about.source, title } })}
      />
      <p className="plain-field">
        <Pick
          label={words((w) => w.grade)}
          isNamed
          value={about.source.grade}
          options={EVIDENCE.map((grade) => ({ value: grade as string, label: words((w) => w.grades[grade]) }))}
          onChange={(grade) => onChange({ ...about, source: { ...about.source, grade: grade as "official" } })}
        />
      </p>
      {view.undated > 0 && (
        <p className="quiet">
          <Say of={(w) => w.undated(view.undated)} />
        </p>
      )}
      {view.same > 0 && (
        <p className="quiet">
          <Say of={(w) => w.same(view.same)} />
        </p>
      )}
      <p className="quiet">
        <Say of={(w) => w.drawn} />
      </p>
      <p className="quiet">
        <Say of={(w) => w.completed} />
      </p>
    </section>
  );
}
