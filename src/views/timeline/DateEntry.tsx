import { type FormEvent, type ReactNode, useId, useState } from "react";
import { isoOf, parsePartialDate } from "../../data/day.ts";
import { firstDay, rangesOf } from "../../model/world/world.ts";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import { leaves } from "../../ui/leaves.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";

/**
 * A typed date: a day, a month or a year (their first day). What was typed stays when it cannot be used. It does not
 * follow the slider: writing into an input on every step costs more than all the rest of a quiet day.
 */
export function DateEntry(): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const [typed, setTyped] = useState<string | undefined>();
  const [fault, setFault] = useState<string | undefined>();
  const faultId = useId();
  const world = useWorld();
  // Where bodies are shown, a typed day may be before the range: it widens it.
  const range = useAtlasState((s) =>
    shownBodies(world, s.layers).length > 0 ? Math.min(...rangesOf(world)) : s.range,
  );
  const [start, asOf] = [firstDay(world, range), world.dataset.meta.asOf];
  const submit = (e: FormEvent): void => {
    e.preventDefault();
    if (typed === undefined) return;
    const date = parsePartialDate(typed);
    if (!date || date.last < start || date.first > asOf) {
      setFault(typed);
      return;
    }
    actions.goTo(Math.max(start, date.first));
    setTyped(undefined);
    setFault(undefined);
  };
  return (
    <form
      className="date-entry"
      onSubmit={submit}
      onBlur={(e) => fault === undefined && leaves(e) && setTyped(undefined)}
      noValidate
    >
      <label>
        <span className="sr-only">{text((t) => t.timeline.typeDate)}</span>
        <input
          inputMode="numeric"
          autoComplete="off"
          size={10}
          value={typed ?? ""}
          placeholder="2018-12-30"
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : faultId}
          onChange={(e) => setTyped(e.target.value)}
        />
      </label>
      {/* Pressed, it leaves the focus where it is: some engines give it to nobody, and what was typed would be left. */}
      <button type="submit" onMouseDown={(e) => e.preventDefault()}>
        {text((t) => t.timeline.go)}
      </button>
      {fault !== undefined && (
        <p className="fault" role="alert" id={faultId}>
          {text((t) => t.timeline.badDate(fault, isoOf(start), isoOf(asOf)))}
        </p>
      )}
    </form>
  );
}
