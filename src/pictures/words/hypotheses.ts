import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatDay, type Language } from "../../i18n/locale.ts";
import { agreementShort, partyName } from "../../i18n/names.ts";
import type { Hypothesis } from "../../model/world/with-hypotheses.ts";
import type { World } from "../../model/world/world.ts";

/** What is imagined, one after the other: over the pictures and in all that is said of them. */
export const hypothesesSaid = (whatif: readonly Hypothesis[], world: World, t: Catalogue, language: Language): string =>
  whatif
    .map(({ agreement, party, day }) =>
      t.hypothetical.one(
        partyName(world.parties.get(party), language, party),
        agreementShort(world.agreements.get(agreement), language, agreement),
        formatDay(day, t),
      ),
    )
    .join(t.separator);
