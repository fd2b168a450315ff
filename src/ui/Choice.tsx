import { type ReactNode, useId } from "react";

export interface ChoiceOption<T extends string> {
  value: T;
  label: ReactNode;
  lang?: string;
}

/** One of a few, as native radio buttons that look like a segmented control. */
export function Choice<T extends string>(props: {
  legend: ReactNode;
  value: T;
  options: readonly ChoiceOption<T>[];
  onChange(value: T): void;
}): ReactNode {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{props.legend}</legend>
      <div className="choice-options">
        {props.options.map((o) => (
          <label key={o.value} lang={o.lang}>
            <input
              type="radio"
              name={name}
              checked={o.value === props.value}
              onChange={() => props.onChange(o.value)}
            />
            <span>{o.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
