// Which column holds what: proposed, and changed by whoever knows better. The order of numbers in dates, where no date shows it.
import { type ReactNode, useId } from "react";
import type { ReadView, SheetView } from "../../data/plain/desk.ts";
import {
  COLUMN_ROLES,
  type ColumnRole,
  DATE_ROLES,
  type DateRole,
  type PlainWords,
  type Question,
  type SheetMapping,
} from "../../data/plain/types.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Say, usePlainWords } from "./Words.tsx";

const NONE = "";
const isDate = (role: ColumnRole): role is DateRole => DATE_ROLES.some((d) => d === role);

interface Editing {
  sheet: SheetView;
  mapping: SheetMapping;
  onChange(mapping: SheetMapping): void;
}

function ColumnSelect(props: {
  id: string;
  value: number | undefined;
  columns: readonly string[];
  none: string;
  attributes: Record<string, string>;
  onChange(column: number | undefined): void;
}): ReactNode {
  return (
    <select
      id={props.id}
      value={props.value === undefined ? NONE : String(props.value)}
      {...props.attributes}
      onChange={(e) => props.onChange(e.target.value === NONE ? undefined : Number(e.target.value))}
    >
      <option value={NONE}>{props.none}</option>
      {props.columns.map((name, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place
        <option key={i} value={i}>
          {name === "" ? `(${i + 1})` : name}
        </option>
      ))}
    </select>
  );
}

/** Without a column, the role is left out. */
function changed<R extends string>(roles: Partial<Record<R, number>>, role: R, column: number | undefined) {
  const { [role]: _, ...others } = roles;
  return (column === undefined ? others : { ...others, [role]: column }) as Partial<Record<R, number>>;
}

function Role({ sheet, mapping, onChange, role }: Editing & { role: ColumnRole }): ReactNode {
  const words = usePlainWords();
  const id = useId();
  const about = words((w) => w.roleAbout[role] ?? "");
  return (
    <div className="plain-role">
      <label htmlFor={id}>
        <Say of={(w) => w.role[role]} />
        {about !== "" && <small>{about}</small>}
      </label>
      <ColumnSelect
        id={id}
        value={mapping.columns[role]}
        columns={sheet.columns}
        none={words((w) => w.none)}
        attributes={{ "data-role": role }}
        onChange={(column) => onChange({ ...mapping, columns: changed(mapping.columns, role, column) })}
      />
      {isDate(role) && mapping.columns[role] !== undefined && (
        <ColumnSelect
          id={`${id}-instead`}
          value={mapping.instead[role]}
          columns={sheet.columns}
          none={words((w) => w.insteadNone)}
          attributes={{ "aria-label": words((w) => w.instead(w.role[role])), "data-instead": role }}
          onChange={(column) => onChange({ ...mapping, instead: changed(mapping.instead, role, column) })}
        />
      )}
    </div>
  );
}

function Order({
  sheet,
  mapping,
  onChange,
  asked,
}: Editing & { asked: Extract<Question, { about: "order" }> }): ReactNode {
  const words = usePlainWords();
  const column = sheet.columns[asked.column] ?? "";
  const [a = "", b = ""] = asked.samples;
  const orders = asked.ask === "serial" ? (["serial"] as const) : (["dmy", "mdy"] as const);
  return (
    <div className="plain-question" data-question={asked.ask}>
      <p>
        <Say
          of={(w) =>
            asked.ask === "mixed"
              ? w.mixed(column, a, b)
              : asked.ask === "serial"
                ? w.serial(column)
                : w.either(column, a)
          }
        />
      </p>
      <Choice
        legend={words((w) => w.orders)}
        value={mapping.orders[asked.column] ?? ""}
        options={orders.map((order) => ({ value: order as string, label: words((w) => w.readAs[order]) }))}
        onChange={(order) =>
          onChange({ ...mapping, orders: { ...mapping.orders, [asked.column]: order as "dmy" | "mdy" | "serial" } })
        }
      />
    </div>
  );
}

export function Columns(
  props: Editing & {
    index: number;
    view: ReadView | undefined;
    words: PlainWords;
    onEnd(end: PlainWords["end"]): void;
  },
): ReactNode {
  const { sheet, mapping, index, view, onChange } = props;
  const words = usePlainWords();
  const own = (view?.questions ?? []).filter((q) => q.sheet === index);
  return (
    <section className="plain-columns" aria-label={sheet.file}>
      <p className="quiet">
        <Say
          of={(w) => w.tableSaid(sheet.file, sheet.rows.toLocaleString("en"), sheet.columns.length, sheet.encoding)}
        />
      </p>
      {COLUMN_ROLES.map((role) => (
        <Role key={role} {...{ sheet, mapping, onChange, role }} />
      ))}
      {mapping.columns.left !== undefined && (
        <Choice
          legend={words((w) => w.endAsked)}
          value={props.words.end}
          options={(["last", "after"] as const).map((end) => ({ value: end, label: words((w) => w.end[end]) }))}
          onChange={props.onEnd}
        />
      )}
      {own.map((q) =>
        q.about === "order" ? (
          <Order key={`${q.about} ${q.column}`} {...{ sheet, mapping, onChange }} asked={q} />
        ) : (
          <p key={`${q.about} ${q.role}`} className="plain-question" data-question={q.role}>
            <Say of={(w) => w.missing[q.role]} />
          </p>
        ),
      )}
    </section>
  );
}
