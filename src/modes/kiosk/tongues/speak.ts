// An atlas in a tongue: the same store and the same pictures, with other words. What is set as text may have readings; what
// is drawn has none.

import type { Locale } from "../../../i18n/locale.ts";
import { localeFor } from "../../../i18n/locale.ts";
import { memoize } from "../../../model/memoize.ts";
import type { World } from "../../../model/world/world.ts";
import { pictureInputs } from "../../../pictures/picture-input.ts";
import { bindActions } from "../../../store/actions.ts";
import type { Atlas, Load } from "../../../views/atlas.ts";
import { detailsIn, type Naming, storyIn, worldIn } from "./names.ts";
import { plainOf } from "./ruby.ts";
import type { Tongue } from "./tongue.ts";

export interface Spoken extends Tongue {
  atlas: Atlas;
  /** A world whose names may have readings, for text. */
  readable(world: World): World;
}

function localeIn({ slot, t }: Tongue): Locale {
  const text: Locale["text"] = (say) => plainOf(say(t, slot));
  return { id: slot, languages: [slot], lead: slot, t, lines: (say) => [text(say)], text };
}

const mapped = <T extends object>(
  { now, ...rest }: { now(): Load<T> } & Omit<Atlas["stories"], "now">,
  by: (of: T) => T,
) => {
  const made = memoize(by);
  return {
    ...rest,
    now: (): Load<T> => {
      const load = now();
      return load.status === "ready" ? readyWith(load, made(load.value)) : load;
    },
  };
};

/** The same object for the same value: it is compared by those who show it. */
const readyWith = memoize(<T>(load: { status: "ready"; value: T }, value: T): Load<T> => ({ ...load, value }));

export function speak(base: Atlas, tongue: Tongue): Spoken {
  const { names, slot } = tongue;
  if (!names) {
    const { t } = localeFor(slot, base.store.getState().era);
    return { ...tongue, t, atlas: base, readable: (world) => world };
  }
  const drawn: Naming = { names, slot, plain: plainOf };
  const read: Naming = { names, slot, plain: (text) => text };
  // Pictures ask the Japanese catalogue, which has no readings, for numbers and dates.
  const locale = slot === "ja" ? localeFor("ja") : localeIn(tongue);
  const localeOf = (): Locale => locale;
  const inTongue = memoize((world: World) => worldIn(drawn, world));
  const worldOf: Atlas["worldOf"] = (state) => inTongue(base.worldOf(state));
  const factsOf: Atlas["factsOf"] = (state) => inTongue(base.factsOf(state));
  const { store, eventsOf, bodyWorlds } = base;
  const world = (): World => worldOf(store.getState());
  let details: ReturnType<Atlas["details"]> | undefined;
  const atlas: Atlas = {
    ...base,
    dataset: world().dataset,
    worldOf,
    factsOf,
    localeOf,
    inputs: pictureInputs({ worldOf, eventsOf, bodyWorlds, localeOf }),
    actions: bindActions(
      store,
      world,
      () => factsOf(store.getState()),
      () => eventsOf(world(), store.getState()),
    ),
    details: () => {
      details ??= base.details().then((all) => detailsIn(read, all));
      // A failure is asked for again.
      details.catch(() => {
        details = undefined;
      });
      return details;
    },
    stories: mapped(base.stories, (stories) => stories.map((s) => storyIn(read, s))),
  };
  return { ...tongue, atlas, readable: memoize((w: World) => worldIn(read, w)) };
}
