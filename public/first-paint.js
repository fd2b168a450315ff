// Runs before anything is painted, and gives the page the paper of its theme: no wall, no hall and no dark room sees a white
// flash first. In earnest the theme is chosen later, by src/store/address.ts and src/shell/theme.ts, and for a hall by
// src/modes/kiosk/bootstrap.ts.
{
  const THEMES = ["light", "dark", "contrast"];
  const query = new URLSearchParams(location.search);
  const asked = query.get("theme") ?? "";
  const ofDevice = () =>
    matchMedia("(prefers-contrast: more)").matches
      ? "contrast"
      : isDark
        ? "dark"
        : "light";
  const ofHall = () => (asked === "auto" ? "light" : THEMES.includes(asked) ? asked : "dark");
  const isForced = matchMedia("(forced-colors: active)").matches;
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const chosen = query.get("mode") === "kiosk" ? ofHall() : THEMES.includes(asked) ? asked : ofDevice();
  const theme = !isForced ? chosen : isDark ? "dark" : "contrast";
  document.documentElement.dataset.theme = theme;
  // Until the style sheet is there.
  const scheme = theme === "dark" ? "dark" : "light";
  document.querySelector("meta[name=color-scheme]")?.setAttribute("content", scheme);
}

// The page brings its frame and the pictures of its last day (tools/first). An address that asks for something else must not
// show them: it keeps what is the same there.
{
  /** Keys that leave land and frame as they are, and those after which nothing is (ADDRESS_KEYS in src/store/schema.ts). */
  const OTHER_FACTS = "date to era layers coverage basis trade known weight sets count rule stack keys".split(" ");
  const OTHER_SCREEN =
    "focal mode tour step view projection worldview pin turn region camera net open morph select q whatif range".split(" ");
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const asks = (keys) => keys.some((key) => query.has(key));
  const lang = query.get("lang") ?? "";
  const isKnown = lang === "en" || lang === "ja";
  /** A package of somebody's own is opened first: of the address, or one that this device keeps (src/views/data/kept-mark.ts). */
  const hasOwnData = () => {
    if (query.has("data")) return true;
    try {
      return window.parent === window && localStorage.getItem("musubi-own-data") !== null;
    } catch {
      return false;
    }
  };
  const isOther = asks(OTHER_SCREEN) || (query.has("lang") && !isKnown) || hasOwnData();
  root.dataset.first = isOther ? "none" : asks(OTHER_FACTS) ? "land" : "whole";
  root.lang = isKnown ? lang : navigator.language.toLowerCase().startsWith("ja") ? "ja" : "en";

  const between = (low, value, high) => Math.min(high, Math.max(low, value));
  /** As fitMap in src/scene/map/fit.ts. */
  const fit = (width, height, [x, y, w, h, whole]) => {
    const scale = Math.min(width / w, height / h);
    const spare = between(0, (height / scale - h) / Math.max(1, whole - h), 1);
    const middle = (y + h / 2) * (1 - spare) + (whole / 2) * spare;
    return { scale, dx: width / 2 - (x + w / 2) * scale, dy: height / 2 - middle * scale };
  };
  /** As homePart in src/scene/map/home.ts and cameraOn in src/scene/camera.ts. */
  const home = (width, height, { scale, dx, dy }, [, y, , h], middle) => {
    if (height <= width) return { k: 1, x: 0, y: 0 };
    const part = h * 0.78 * scale;
    const k = between(1, (0.96 * height) / part, 24);
    const [left, top] = [middle * scale + dx, (y + h * 0.44) * scale + dy];
    const within = (offset, length) => Math.min(0, Math.max(length * (1 - k), offset));
    return { k, x: within(width / 2 - left * k, width), y: within(height / 2 - top * k, height) };
  };
  /** As fitNetwork in src/scene/network/fit.ts, for a page of so many px a unit. */
  const fitted = (width, height, [, , w, h], [reachX, reachY], unit) => {
    const grown = unit * between(1, Math.min(width / unit / 635, height / unit / 770), 2.3);
    const fullX = (width / 2 - Math.min(width * 0.128, 64 * grown)) / reachX;
    const fullY = (height / 2 - Math.min(height * 0.05, 28 * grown)) / reachY;
    const [x, y] = [Math.min(fullX, fullY * 1.6), Math.min(fullY, fullX * 1.6)];
    return { x, y, dx: width / 2 - (w / 2) * x, dy: height / 2 - (h / 2) * y };
  };
  /** Stretches the network; its discs stay round. */
  const stretch = (stage, width, height) => {
    const [w, h, ...view] = stage.dataset.fit.split(" ").map(Number);
    const reach = stage.dataset.reach.split(" ").map(Number);
    const unit = Number.parseFloat(getComputedStyle(root).fontSize) / 16 || 1;
    const [from, to] = [fitted(w, h, view, reach, 1), fitted(width, height, view, reach, unit)];
    const [x, y] = [to.x / from.x, to.y / from.y];
    for (const disc of stage.querySelectorAll("circle")) {
      const [cx, cy] = ["cx", "cy"].map((name) => Number(disc.getAttribute(name)));
      disc.setAttribute("transform", `translate(${cx} ${cy}) scale(${unit / x} ${unit / y}) translate(${-cx} ${-cy})`);
    }
    return `translate(${to.dx - from.dx * x} ${to.dy - from.dy * y}) scale(${x} ${y})`;
  };
  const zoom = (stage, width, height) => {
    const [w, h, ...view] = stage.dataset.fit.split(" ").map(Number);
    const [from, to] = [fit(w, h, view), fit(width, height, view)];
    const k = to.scale / from.scale;
    const camera = home(width, height, to, view, Number(stage.dataset.home));
    const transform = `translate(${camera.x} ${camera.y}) scale(${camera.k}) translate(${to.dx - from.dx * k} ${to.dy - from.dy * k}) scale(${k})`;
    for (const disc of stage.querySelectorAll("circle")) {
      disc.dataset.r ??= disc.getAttribute("r");
      disc.setAttribute("r", Number(disc.dataset.r) / camera.k);
    }
    return transform;
  };
  const place = (stage) => {
    const { width, height } = stage.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const transform = (stage.dataset.reach ? stretch : zoom)(stage, width, height);
    for (const plane of stage.querySelectorAll("[data-plane]")) {
      plane.closest("svg").removeAttribute("viewBox");
      plane.setAttribute("transform", transform);
    }
  };
  // Just before the page is painted: by then it has its style.
  const beforePaint = () => {
    const [first, atlas] = ["first", "root"].map((id) => document.getElementById(id));
    if (atlas?.firstChild) return;
    // The page may be painted before all of it has come.
    if (!first || !atlas) return requestAnimationFrame(beforePaint);
    // It is a picture of the frame: nothing in it answers yet.
    first.inert = true;
    if (isOther) return;
    const pictures = first.querySelectorAll(`:scope > [lang="${root.lang}"] .picture`);
    for (const [i, stage] of first.querySelectorAll("[data-first]").entries()) {
      if (!pictures[i]?.contains(stage)) pictures[i]?.prepend(stage);
      place(stage);
      // Faces that arrive, and windows that are resized.
      new ResizeObserver(() => place(stage)).observe(stage);
    }
    // Ids stand in both, and what refers to one finds the first.
    first.querySelector(`:scope > :not([lang="${root.lang}"])`)?.remove();
  };
  requestAnimationFrame(beforePaint);
}

// If the scripts of the atlas do not come, or the worker that keeps them has lost some (index.html has the words for it): the
// sentence is shown at once, and loading again asks the host itself. A kiosk does so without being asked.
{
  const TRIES = "musubi tries";
  const LONGEST_MS = 60_000;
  const PATIENCE_MS = 10_000;
  const scope = new URL("./", location.href).href;
  const hasStarted = () => document.querySelector("#root > *") !== null;

  // Only where the host answers: without a network a worker that has lost a file is better than none.
  const forgetWorker = async () => {
    const answer = await fetch("./sw.js", { method: "HEAD", cache: "no-store" });
    if (!answer.ok || !("serviceWorker" in navigator)) return;
    const registration = await navigator.serviceWorker.getRegistration(scope);
    await registration?.unregister();
    const ofOperator = `musubi ${scope} operator`;
    for (const name of await caches.keys())
      if (name.startsWith(`musubi ${scope} `) && name !== ofOperator) await caches.delete(name);
  };
  const loadAgain = () =>
    forgetWorker()
      .catch(() => {})
      .then(() => location.reload());

  // Where nothing may be stored, each try is a first one.
  const countTry = () => {
    try {
      const tries = Number(sessionStorage.getItem(TRIES) ?? 0);
      sessionStorage.setItem(TRIES, String(tries + 1));
      return tries;
    } catch {
      return 3;
    }
  };

  const forgetTries = () => {
    try {
      sessionStorage.removeItem(TRIES);
    } catch {
      // Nothing was counted.
    }
  };

  /** In a frame whose sandbox gives it no origin, nothing of its own comes, style sheets neither; trying again would not help. */
  const isSandboxed = self.origin === "null" && location.protocol.startsWith("http");
  const showSandboxed = () => {
    const words = document.getElementById("sandboxed");
    // It stands at the end of the page, which may still be coming.
    if (!words) return addEventListener("DOMContentLoaded", showSandboxed);
    for (const id of ["first", "not-started"]) document.getElementById(id)?.remove();
    words.querySelector("code").textContent = location.href;
    words.hidden = false;
  };

  let isStuck = false;
  const showStuck = () => {
    if (isStuck || hasStarted()) return;
    isStuck = true;
    if (isSandboxed) return showSandboxed();
    document.documentElement.dataset.notStarted = "";
    if (new URLSearchParams(location.search).get("mode") === "kiosk")
      setTimeout(() => hasStarted() || loadAgain(), Math.min(LONGEST_MS, 1_000 * 2 ** countTry()));
  };
  // What neither comes nor fails: the connection is too slow.
  setTimeout(showStuck, PATIENCE_MS);
  // A start that has stood for a while ends the count.
  setTimeout(() => hasStarted() && forgetTries(), LONGEST_MS);
  // A file that does not come is told to its element only, one that was cut off to the window.
  addEventListener("error", showStuck, true);
  addEventListener("click", (e) => {
    if (!(e.target instanceof Element) || !e.target.closest("#not-started a")) return;
    e.preventDefault();
    loadAgain();
  });
}
