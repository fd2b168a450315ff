// Whom codes and names in a table can mean: the parties of the built atlas, with their places, and the numeric codes.
import type { Known } from "../../data/plain/directory.ts";
import { loadPart } from "../../ui/late/part.ts";
import type { Reference } from "../data/own-atlas.ts";

export async function knownParties(reference: () => Promise<Reference>): Promise<Known> {
  const [{ parties, aliases, land }, numeric] = await Promise.all([
    reference(),
    loadPart(() => import("virtual:atlas-numeric").then((m) => m.default)),
  ]);
  // The places of organisations are those of their members; a package has its own.
  const places = new Map(land.first.places.flatMap((p) => (p.derived ? [] : [[p.party, p] as const])));
  return {
    parties: parties.map((party) => {
      const at = places.get(party.id);
      return at ? { ...party, lat: at.lat, lon: at.lon } : party;
    }),
    aliases: aliases.map(({ party, text }) => ({ party, text })),
    numeric,
  };
}
