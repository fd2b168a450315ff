import { type FormEvent, type ReactNode, useId, useState } from "react";
import { isoOf, parsePartialDate } from "../../data/day.ts";
import { firstDay, rangesOf } from "../../model/world/world.ts";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import { leaves } from "../../ui/leaves.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";

/** What opens it lets somebody type at once; on glass that would bring up the keyboard over the rest. */
function takesFocus(input: HTMLInputElement | null): void {
  if (!input || !matchMedia("(pointer: fine)").matches) return;
  // For every time that the popover around it opens; the first time it is made too late for that.
  input.setAttribute("autofocus", "");
  input.focus();
}

/**
 * Text field for a date: a day, a month or a year (their first day). Invalid text stays in the field. It does not follow
 * the slider, because updating an input on every step would cost more than everything else.
 */
export function DateEntry(): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const [typed, setTyped] = useState<string | undefined>();
  const [fault, setFault] = useState<string | undefined>();
  const faultId = useId();
  const world = useWorld();
  // With bodies shown, a day before the range is valid and switches to the long range.
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
        <span>{text((t) => t.timeline.typeDate)}</span>
        <input
          ref={takesFocus}
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
      {/* Keep the focus in the field when pressed: some browsers would blur it without focusing the button. */}
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
