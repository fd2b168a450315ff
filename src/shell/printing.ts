// Paper of the page itself, by the browser’s own print: in light colours, and its pictures in the room that paper has. The pictures are
// laid out for the window and do not hear that paper is another one.
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
