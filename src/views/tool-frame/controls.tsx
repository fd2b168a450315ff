// What stands in the row of controls besides `Choice`: a select, a number and a check, each of 36 px with room to be hit.
import type { ReactNode } from "react";

/** Its name is said, and written only where `isNamed`: the options of most say what they are. */
export function Pick<T extends string | number>(props: {
  label: ReactNode;
  isNamed?: boolean;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange(value: string): void;
  attributes?: Record<string, string>;
}): ReactNode {
  return (
    <label className="pick">
      <span className={props.isNamed ? undefined : "sr-only"}>{props.label}</span>
      <select value={props.value} {...props.attributes} onChange={(e) => props.onChange(e.target.value)}>
        {props.options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A whole number within limits. While somebody types, whatever is typed stands there; afterwards, what is used. */
export function NumberField(props: {
  children: ReactNode;
  min: number;
  max: number;
  value: number;
  onChange(value: number): void;
  attributes?: Record<string, string>;
}): ReactNode {
  const { min, max } = props;
  return (
    <label className="check">
      {props.children}
      <input
        type="number"
        {...props.attributes}
        min={min}
        max={max}
        value={props.value}
        onChange={(e) => props.onChange(Math.max(min, Math.min(max, Number(e.target.value) || min)))}
        onBlur={(e) => {
          e.currentTarget.value = String(props.value);
        }}
      />
    </label>
  );
}

export function Check(props: { checked: boolean; onChange(checked: boolean): void; children: ReactNode }): ReactNode {
  return (
    <label className="check">
      <input type="checkbox" checked={props.checked} onChange={(e) => props.onChange(e.target.checked)} />
      {props.children}
    </label>
  );
}
