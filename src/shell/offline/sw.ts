// The service worker of the hosted form: keeps every file of its release, checked by the browser, and answers from there.
// A release has a cache of its own; the one before it stays until the next, for pages that still run it and in case the new
// one does not start. The rest of the network is left alone (ADR 11).
import { PrecacheController } from "workbox-precaching";
import { Route, Router } from "workbox-routing";
import { freshOrLastCopy } from "./last-copy.ts";
import type { Message, Release } from "./release.ts";
import { judge, order, succeed, type Trial, trialStore } from "./trial.ts";
import { expectAllKept, onlyWholeResponses } from "./whole-response.ts";
import { type Asked, type Extendable, worker } from "./worker-scope.ts";

/** Stands in sw.js above the worker’s own code. */
declare const musubiRelease: Release;

const { id, files, patience } = musubiRelease;
const { scope } = worker.registration;
/** Caches belong to the whole origin, where other atlases may lie in other folders. */
const nameOf = (what: string): string => `musubi ${scope} ${what}`;
const STATE = nameOf("state");
const OPERATOR = nameOf("operator");

const PAGE = new URL("index.html", scope).href;
const ASSETS = new URL("assets/", scope).href;
const CONFIGURATION = new URL("kiosk.json", scope).href;
/** What stands after the path is a view of the atlas, not another file. */
const pathOf = ({ origin, pathname }: URL): string => origin + pathname;

// Takes each file from the host itself with the hash that it must have; one that fails, fails the whole release.
const release = new PrecacheController({ cacheName: nameOf(id), plugins: [onlyWholeResponses] });
release.addToCacheList([...files]);
const trials = trialStore(STATE, scope);
const trial = async (): Promise<Trial> => succeed(await trials.read(), id);

async function find(slot: string, url: string): Promise<Response | undefined> {
  if (slot === id) return release.matchPrecache(url);
  // The names of its files are known, their revisions no more.
  return (await caches.open(nameOf(slot))).match(url, { ignoreSearch: true, ignoreVary: true });
}

async function answer(url: string, request: Request): Promise<Response> {
  for (const slot of order(await trial())) {
    const kept = await find(slot, url);
    if (kept) return kept;
  }
  return fetch(request);
}

/** The patience is looked over in parts, and no longer than the browser lets a worker live: five minutes. */
const PARTS = 10;
const MAX_LOOKS = 4 * PARTS;

/** A page that has been open and in sight for its whole time without having started: back to the release before. */
async function watch(page: string): Promise<void> {
  let seen = 0;
  for (let looks = 0; looks < MAX_LOOKS && seen < PARTS; looks++) {
    await new Promise((next) => setTimeout(next, patience / PARTS));
    if ((await trial()).verdict !== "on trial") return;
    // Hidden pages do not draw, and closed ones prove nothing.
    if ((await worker.clients.get(page))?.visibilityState === "visible") seen++;
  }
  const client = await worker.clients.get(page);
  if (!client || seen < PARTS) return;
  await trials.write(judge(await trial(), "failed"));
  await client.navigate(client.url).catch(() => {});
}

async function answerPage(event: Asked): Promise<Response> {
  const { before, verdict } = await trial();
  // Framed pages do not report.
  if (before !== undefined && verdict === "on trial" && event.request.destination === "document")
    event.waitUntil(watch(event.resultingClientId));
  return answer(PAGE, event.request);
}

async function takeOver(): Promise<void> {
  const next = succeed(await trials.read(), id);
  await trials.write(next);
  // A release that is arriving has a cache too, whose name nobody here knows: what is left over then goes next time.
  if (!worker.registration.installing && !worker.registration.waiting) {
    const kept = new Set([STATE, OPERATOR, ...order(next).map(nameOf)]);
    for (const name of await caches.keys())
      if (name.startsWith(nameOf("")) && !kept.has(name)) await caches.delete(name);
  }
  await worker.clients.claim();
}

async function keepRelease(event: Extendable): Promise<void> {
  await release.install(event);
  // The cache itself is asked: only a release without a hole counts as installed.
  await expectAllKept(
    files.map((file) => file.url),
    (url) => release.matchPrecache(url),
  );
}

worker.addEventListener("install", (event) => {
  event.waitUntil(keepRelease(event));
  // The page that asked for the worker had its configuration before anyone could keep it.
  event.waitUntil(freshOrLastCopy(OPERATOR, CONFIGURATION).catch(() => {}));
});
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("message", (event) => {
  const { type } = event.data as Message;
  if (type === "SKIP_WAITING") event.waitUntil(worker.skipWaiting());
  if (type === "STARTED") event.waitUntil(trial().then((now) => trials.write(judge(now, "proven"))));
});

const router = new Router();
router.registerRoute(
  new Route(
    ({ url, request }) => request.mode === "navigate" && [scope, PAGE].includes(pathOf(url)),
    ({ event }) => answerPage(event as Asked),
  ),
);
router.registerRoute(
  new Route(
    ({ url }) => pathOf(url) === CONFIGURATION,
    () => freshOrLastCopy(OPERATOR, CONFIGURATION),
  ),
);
router.registerRoute(
  new Route(
    ({ url }) => release.getCacheKeyForURL(pathOf(url)) !== undefined || pathOf(url).startsWith(ASSETS),
    ({ url, request }) => answer(pathOf(url), request),
  ),
);
router.addFetchListener();
