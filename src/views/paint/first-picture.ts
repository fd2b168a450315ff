// The picture that stood in the page's HTML, drawn by the build (tools/first, ADR 18).

/** Moves it onto the planes of the stage that shows it from now on; their painters take it over. Nothing if there is none. */
export function bringFirstPicture(kind: "map" | "network", planes: readonly SVGGElement[]): void {
  const first = document.querySelectorAll<SVGGElement>(`[data-first="${kind}"] [data-plane]`);
  for (const [i, plane] of planes.entries()) {
    const from = first[i];
    if (!from) continue;
    plane.append(...from.childNodes);
    // As it was fitted to the window by public/first-paint.js, until it is painted.
    const fit = from.getAttribute("transform");
    if (fit !== null) plane.setAttribute("transform", fit);
  }
}
