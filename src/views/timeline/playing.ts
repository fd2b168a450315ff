/** ms between two sayings while time plays: about what it takes to say one. */
export const PLAYING_MS = 6000;
