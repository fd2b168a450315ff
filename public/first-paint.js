// Runs before anything is painted, and gives the page the paper of its theme: no wall, no hall and no dark room sees a white
// flash first. In earnest the theme is chosen later, by src/store/address.ts and src/shell/theme.ts, and for a hall by
// src/shell/kiosk/hall.ts.
{
  const THEMES = ["light", "dark", "contrast"];
  const query = new URLSearchParams(location.search);
  const asked = query.get("theme") ?? "";
  const ofDevice = () =>
    matchMedia("(prefers-contrast: more)").matches
      ? "contrast"
      : matchMedia("(prefers-color-scheme: dark)").matches
        ? "dark"
        : "light";
  const ofHall = () => (["light", "auto", "contrast"].includes(asked) ? "contrast" : "dark");
  const theme = query.get("mode") === "kiosk" ? ofHall() : THEMES.includes(asked) ? asked : ofDevice();
  document.documentElement.dataset.theme = theme;
  // Until the style sheet is there.
  const scheme = theme === "dark" ? "dark" : "light";
  document.querySelector("meta[name=color-scheme]")?.setAttribute("content", scheme);
}
