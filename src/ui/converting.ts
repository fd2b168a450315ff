// Keys that an input method takes for itself. Safari ends a conversion before the keydown of the Enter that ended it, and
// says so only by the code 229.
export const isConverting = (e: KeyboardEvent): boolean => e.isComposing || e.keyCode === 229;
