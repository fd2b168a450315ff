// Names on the globe fade into those that come after them: of the next scene, in the next language, or when it comes to rest.
import type { PartyId } from "../../../data/types.ts";

export interface NameSet {
  /** Another set has another. */
  key: string;
  /** Parties that are named where there is room, most wanted first. */
  named: readonly PartyId[];
  /** Whose names are large. */
  large: ReadonlySet<PartyId>;
  /** Faces of the names, for CSS. */
  family: string;
  nameOf(party: PartyId): string;
}

/** A set of names, and with how much ink each is drawn. */
export interface InkedNames extends NameSet {
  inkOf(party: PartyId): number;
}

export const FADE_MS = 700;

export interface FadingNames {
  /** The names at a moment, those that come first; `isFading` while two sets are seen. `cuts`: at once. */
  at(set: NameSet, now: number, cuts: boolean): { names: readonly InkedNames[]; isFading: boolean };
}

export function createFadingNames(): FadingNames {
  let current: NameSet | undefined;
  let before: NameSet | undefined;
  let since = Number.NEGATIVE_INFINITY;
  return {
    at(set, now, cuts) {
      if (set.key !== current?.key) {
        before = current;
        since = current === undefined || cuts ? Number.NEGATIVE_INFINITY : now;
      }
      current = set;
      const share = Math.min(1, Math.max(0, (now - since) / FADE_MS));
      const left = share < 1 ? before : undefined;
      // A name that is in both, in one language and size, stands: fading into itself it would blink.
      const stays = (party: PartyId): boolean =>
        left?.named.includes(party) === true &&
        set.named.includes(party) &&
        left.nameOf(party) === set.nameOf(party) &&
        left.large.has(party) === set.large.has(party);
      const came: InkedNames = { ...set, inkOf: (party) => (stays(party) ? 1 : share) };
      if (!left) return { names: [came], isFading: false };
      return { names: [came, { ...left, inkOf: (party) => (stays(party) ? 0 : 1 - share) }], isFading: true };
    },
  };
}
