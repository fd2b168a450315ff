// The browser’s own print of the page: in light colours, with pictures laid out for the paper. They are laid out for the window, and
// nothing else tells them of another size.
import "./printing.css";

/** px: the words of a sheet of A4, which is taller than wide, between its margins. */
const SHEET_WIDTH = 690;
/** How large tools and panels are on paper where nothing needs more room (printing.css). */
const MOST = 0.7;

/** How large the widest table may be, so that its last column is on the paper too. */
function fitTables(root: HTMLElement): void {
  root.dataset.paper = "narrowest";
  const widest = Math.max(
    0,
    ...[...document.querySelectorAll<HTMLElement>(".tool-content table")].map((t) => t.offsetWidth),
  );
  root.dataset.paper = "";
  root.style.setProperty("--paper-zoom", String(Math.min(MOST, SHEET_WIDTH / widest)));
}

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
    fitTables(root);
    undo.push(() => {
      delete root.dataset.paper;
      root.style.removeProperty("--paper-zoom");
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
