// The browser’s own print of the page: in light colours, with pictures laid out for the paper. They are laid out for the window, and
// nothing else tells them of another size.
import "./printing.css";

const PICTURES = ".stage-planes > svg, .coverage-chart > svg";

export function preparePrinting(): void {
  const root = document.documentElement;
  let undo: (() => void)[] = [];
  addEventListener("beforeprint", () => {
    for (const back of undo.splice(0)) back();
    const { theme } = root.dataset;
    root.dataset.theme = "light";
    undo.push(() => {
      if (theme === undefined) delete root.dataset.theme;
      else root.dataset.theme = theme;
    });
    for (const svg of document.querySelectorAll<SVGSVGElement>(PICTURES)) {
      const { width, height } = svg.getBoundingClientRect();
      if (svg.hasAttribute("viewBox") || width === 0 || height === 0) continue;
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      undo.push(() => svg.removeAttribute("viewBox"));
    }
  });
  addEventListener("afterprint", () => {
    for (const back of undo) back();
    undo = [];
  });
}
