/**
 * For clicks: what was pressed by pointer gives the focus back. What has it stays on a wall, and the next Space of a clicker would press
 * it again.
 */
export function giveBack({ detail }: { detail: number }): void {
  if (detail > 0 && document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
}
