/** Shows why the atlas cannot start, one paragraph per sentence. Without React, which may be what failed. */
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
