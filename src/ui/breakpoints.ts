// The sizes at which the layout changes, once for scripts and sheets. A sheet writes the name, `@media (--narrow)`, and
// tools/vite/sheets.ts puts the query in its place. Lengths in px of CSS, so that a zoom of 200 % counts as well.

const NARROW_WIDTH = 760;
/** Lower than this two pictures, a key and what happened find no room: a desktop of 1920 × 1080 at 200 % is 540 px high. */
const NARROW_HEIGHT = 560;

const NARROW = `(max-width: ${NARROW_WIDTH}px), (max-height: ${NARROW_HEIGHT}px)`;
const TALL_TABLET = `(max-aspect-ratio: 1 / 1) and (min-width: ${NARROW_WIDTH + 1}px) and (max-width: 1000px)`;
const TABLET_LYING = `(min-width: ${NARROW_WIDTH + 1}px) and (max-width: 1240px) and (min-height: ${NARROW_HEIGHT + 1}px) and (orientation: landscape)`;
const DOORS = "(max-width: 980px)";
/** A laptop so low that the names of the network begin beside the figures. */
const LOW_LAPTOP = "(max-width: 1399px) and (max-height: 680px)";

export const MEDIA = {
  /** Laptops and projectors: less of everything around the pictures. */
  "--laptop": "(max-width: 1399px), (max-height: 820px)",
  /** The rows over and under the map would reach the names of the network. */
  "--small-desk": "(max-width: 1499px), (max-height: 820px)",
  /** No room for a subtitle in two languages. */
  "--below-desk": "(max-width: 1679px)",
  /** The smallest phones. */
  "--smallest": "(max-width: 379px)",
  /** Phones, and desktops at 200 %: one view at a time. */
  "--narrow": NARROW,
  /** Too narrow for two columns, however high. */
  "--narrow-column": `(max-width: ${NARROW_WIDTH}px)`,
  /** Of what is narrow, a phone held upright: all fits at once. */
  "--upright": "(min-height: 600px) and (orientation: portrait)",
  /** Of what is narrow, all else: phones on their side, desktops at 200 %. */
  "--lying": "(max-height: 599px), (orientation: landscape)",
  /** Of what lies, a desktop that is zoomed, with room for a line of what happened; phones on their side have none. */
  "--lying-desk": `(min-width: ${NARROW_WIDTH + 1}px) and (min-height: 450px)`,
  /** As low as a desktop at 400 %. */
  "--lowest": "(max-width: 379px) and (max-height: 379px)",
  /** Too narrow for a panel beside a picture. */
  "--one-column": "(max-width: 639px)",
  /** One picture under the other. */
  "--tall": "(max-aspect-ratio: 1 / 1)",
  /** Wider than high. */
  "--broad": "(min-aspect-ratio: 1001 / 1000)",
  /** A tablet held upright, and half of a desktop. */
  "--tall-tablet": TALL_TABLET,
  /** What happens stands over the curve of time. */
  "--caption-above": `${NARROW}, ${TALL_TABLET}`,
  /** No room for the headline over a picture that fills the stage: tablets, and narrow windows that are no phones. */
  "--headline-above": `(min-width: ${NARROW_WIDTH + 1}px) and (max-width: 1100px) and (min-height: ${NARROW_HEIGHT + 1}px), (min-width: 1101px) and (max-width: 1240px) and (min-height: ${NARROW_HEIGHT + 1}px) and (orientation: landscape)`,
  "--headline-over": `(min-width: 1241px) and (min-height: ${NARROW_HEIGHT + 1}px), (min-width: 1101px) and (max-width: 1240px) and (min-height: ${NARROW_HEIGHT + 1}px) and (orientation: portrait)`,
  /** Tall, and wide enough for two columns of a list. */
  "--tall-wide": `(max-aspect-ratio: 1 / 1) and (min-width: ${NARROW_WIDTH + 1}px)`,
  /** No room for the title beside doors with words; and none in two languages. */
  "--doors": DOORS,
  "--doors-both": "(max-width: 1320px)",
  /** A tablet on its side. */
  "--tablet-lying": TABLET_LYING,
  /** So low that the names of the network stand beside the key. */
  "--low": "(max-height: 620px)",
  /** One word for each figure of the headline. */
  "--short-figures": `${TABLET_LYING}, ${DOORS}, ${LOW_LAPTOP}`,
} as const;
