/** Says in the page why nothing can be shown. Built without React: it may be React that failed. */
export function showProblem(root: HTMLElement, sentence: string, error: unknown): void {
  const box = document.createElement("div");
  box.className = "failure";
  box.setAttribute("role", "alert");
  const p = document.createElement("p");
  p.textContent = sentence;
  const detail = document.createElement("p");
  detail.textContent = error instanceof Error ? error.message : String(error);
  box.append(p, detail);
  root.replaceChildren(box);
}
