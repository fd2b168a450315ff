// Sizes of slides by name.
export const FORMATS = ["wide", "standard", "a4"] as const;
export type DeckFormat = (typeof FORMATS)[number];

/** By the names that PowerPoint has for them; its A4 has margins around. EMU. */
export const SLIDE_SIZES = {
  wide: { cx: 12_192_000, cy: 6_858_000, type: undefined },
  standard: { cx: 9_144_000, cy: 6_858_000, type: "screen4x3" },
  a4: { cx: 9_906_000, cy: 6_858_000, type: "A4" },
} as const satisfies Record<DeckFormat, unknown>;
