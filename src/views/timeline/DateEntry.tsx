import { type FormEvent, type ReactNode, useId } from "react";
import { TYPED_DAY } from "../../i18n/typed-day.ts";
import { firstDay, rangesOf } from "../../model/world/world.ts";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import { leaves } from "../../ui/leaves.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { Joined } from "../text.tsx";
import { DayFault } from "../typed-day/DayFault.tsx";
import { useTypedDay } from "../typed-day/useTypedDay.ts";

/** Opening it focuses the field; on a touch screen that would bring up the keyboard over the rest. */
function takesFocus(input: HTMLInputElement | null): void {
  if (!input || !matchMedia("(pointer: fine)").matches) return;
  // For every time that the popover around it opens; the first time it is made too late for that.
  input.setAttribute("autofocus", "");
  input.focus();
}

/**
 * Text field for a date: a day, a month or a year (their first day). Invalid text stays in the field. It does not follow
 * the slider, because updating an input on every step would cost more than everything else. No pad of digits is asked for:
 * it has neither hyphen nor 年.
 */
export function DateEntry(): ReactNode {
  const { actions } = useAtlas();
  const { lead } = useLocale();
  const faultId = useId();
  const world = useWorld();
  // With bodies shown, a day before the range is valid and switches to the long range.
  const range = useAtlasState((s) =>
    shownBodies(world, s.layers).length > 0 ? Math.min(...rangesOf(world)) : s.range,
  );
  const field = useTypedDay({ from: firstDay(world, range), to: world.dataset.meta.asOf }, actions.goTo);
  const { fault } = field;
  const submit = (e: FormEvent): void => {
    e.preventDefault();
    field.submit();
  };
  return (
    <form
      className="date-entry"
      onSubmit={submit}
      onBlur={(e) => fault === undefined && leaves(e) && field.clear()}
      noValidate
    >
      <label>
        <span>
          <Joined of={(t) => t.timeline.typeDate} />
        </span>
        <input
          ref={takesFocus}
          autoComplete="off"
          size={10}
          value={field.typed ?? ""}
          placeholder={TYPED_DAY[lead].example}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : faultId}
          onChange={(e) => field.type(e.target.value)}
        />
      </label>
      {/* Keep the focus in the field when pressed: some browsers would blur it without focusing the button. */}
      <button type="submit" onMouseDown={(e) => e.preventDefault()}>
        <Joined of={(t) => t.timeline.go} />
      </button>
      <DayFault id={faultId} field={field} className="fault" />
    </form>
  );
}
