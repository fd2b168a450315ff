// What takes minutes and repeats what shorter forms show (the same screen in every language, half an hour of pictures)
// runs with `npm run test:long`; docs/tests.md lists it.

export const isLong = process.env.MUSUBI_LONG === "1";

/** The few cases that stand for the kind in `npm test`, or all of them in the long run. */
export const inLong = <T>(few: readonly T[], all: readonly T[]): readonly T[] => (isLong ? all : few);
