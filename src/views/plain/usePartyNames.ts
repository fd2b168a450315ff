// Names of the parties of the built atlas, which are those that a table can mean.
import { useEffect, useMemo, useState } from "react";
import type { Party } from "../../data/types.ts";
import { type Language, wordsIn } from "../../i18n/locale.ts";
import { useAtlas, useLocale } from "../atlas.ts";

interface PartyNames {
  /** By name, in the language that leads. */
  all: readonly { id: string; name: string }[];
  has(id: string): boolean;
  /** An id that nobody knows stands for itself. */
  of(id: string, language: Language): string;
}

export function usePartyNames(): PartyNames {
  const { exchange } = useAtlas();
  const { lead } = useLocale();
  const [parties, setParties] = useState<readonly Party[]>([]);
  useEffect(() => {
    let isOver = false;
    exchange.reference().then(
      (reference) => {
        if (!isOver) setParties(reference.parties);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [exchange]);
  return useMemo(() => {
    const byId = new Map(parties.map((p) => [p.id, p]));
    const of = (id: string, language: Language): string => {
      const party = byId.get(id);
      return party ? wordsIn(party.name, language) : id;
    };
    const collator = new Intl.Collator(lead);
    const all = parties.map(({ id }) => ({ id, name: of(id, lead) })).sort((a, b) => collator.compare(a.name, b.name));
    return { all, has: (id) => byId.has(id), of };
  }, [parties, lead]);
}
