/** Says in the page why nothing can be shown, a paragraph a sentence. Built without React: it may be React that failed. */
export function showProblem(root: HTMLElement, sentences: readonly string[]): void {
  const box = document.createElement("div");
  box.className = "failure";
  box.setAttribute("role", "alert");
  box.append(
    ...sentences.map((sentence) => {
      const p = document.createElement("p");
      p.textContent = sentence;
      return p;
    }),
  );
  root.replaceChildren(box);
}
