// The words of the scene before, fading away over those of the next: the whole screen goes from one language to the other.

const LEAVE_MS = 700;

/** For scripts and readers there is one screen. */
const NAMES = ["id", "data-do", "data-step", "data-layout", "data-of", "aria-label", "aria-pressed"];

/** Leaves a copy of the words that stand now; call it before they change. Returns what takes it away at once. */
export function leaveGhost(): () => void {
  const body = document.querySelector<HTMLElement>(".kiosk-body");
  if (!body) return () => {};
  const ghost = body.cloneNode(true) as HTMLElement;
  for (const part of ghost.querySelectorAll("canvas, .kiosk-veil, .kiosk-staff")) part.remove();
  for (const part of [ghost, ...ghost.querySelectorAll("*")]) for (const name of NAMES) part.removeAttribute(name);
  ghost.classList.add("kiosk-ghost");
  ghost.inert = true;
  ghost.ariaHidden = "true";
  body.after(ghost);
  const timer = setTimeout(() => ghost.remove(), LEAVE_MS + 50);
  return () => {
    clearTimeout(timer);
    ghost.remove();
  };
}
