// The service worker of the hosted form: caches all files of its release, verified by the browser, and serves them.
// Each release has its own cache. The previous one is kept until the next release, for pages that still run it and for
// rollback if the new one does not start. Other requests are not intercepted (ADR 11).
import { PrecacheController } from "workbox-precaching";
import { Route, Router } from "workbox-routing";
import { freshOrLastCopy } from "./last-copy.ts";
import type { Message, Release } from "./release.ts";
import { judge, order, succeed, type Trial, trialStore } from "./trial.ts";
import { expectAllKept, onlyWholeResponses } from "./whole-response.ts";
import { type Asked, type Extendable, worker } from "./worker-scope.ts";

/** Defined in sw.js by the build, above this code. */
declare const musubiRelease: Release;

const { id, files, patience } = musubiRelease;
const { scope } = worker.registration;
/** Caches are shared by the whole origin, where other atlases may be in other folders: names contain the scope. */
const nameOf = (what: string): string => `musubi ${scope} ${what}`;
const STATE = nameOf("state");
const OPERATOR = nameOf("operator");

const PAGE = new URL("index.html", scope).href;
const ASSETS = new URL("assets/", scope).href;
const CONFIGURATION = new URL("kiosk.json", scope).href;
/** Without query and fragment, which select a view, not another file. */
const pathOf = ({ origin, pathname }: URL): string => origin + pathname;

// Fetches each file from the host with its integrity hash. If one fails, the whole release fails.
const release = new PrecacheController({ cacheName: nameOf(id), plugins: [onlyWholeResponses] });
release.addToCacheList([...files]);
const trials = trialStore(STATE, scope);
const trial = async (): Promise<Trial> => succeed(await trials.read(), id);

async function find(slot: string, url: string): Promise<Response | undefined> {
  if (slot === id) return release.matchPrecache(url);
  // Only file names of the previous release are known, no longer their revisions.
  return (await caches.open(nameOf(slot))).match(url, { ignoreSearch: true, ignoreVary: true });
}

async function answer(url: string, request: Request): Promise<Response> {
  for (const slot of order(await trial())) {
    const kept = await find(slot, url);
    if (kept) return kept;
  }
  return fetch(request);
}

/** The waiting time is split into parts. It must stay below five minutes, the browser's limit for a worker. */
const PARTS = 10;
const MAX_LOOKS = 4 * PARTS;

/** If a page has been open and visible for the whole time without starting, goes back to the previous release. */
async function watch(page: string): Promise<void> {
  let seen = 0;
  for (let looks = 0; looks < MAX_LOOKS && seen < PARTS; looks++) {
    await new Promise((next) => setTimeout(next, patience / PARTS));
    if ((await trial()).verdict !== "on trial") return;
    // Hidden pages do not draw, and closed ones are no evidence.
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
  // An installing release has a cache whose name is not known here: clean up next time.
  if (!worker.registration.installing && !worker.registration.waiting) {
    const kept = new Set([STATE, OPERATOR, ...order(next).map(nameOf)]);
    for (const name of await caches.keys())
      if (name.startsWith(nameOf("")) && !kept.has(name)) await caches.delete(name);
  }
  await worker.clients.claim();
}

async function keepRelease(event: Extendable): Promise<void> {
  // A release that broke off goes on at the next look with what has come.
  await release.install(event);
  try {
    // Check the cache itself: only a complete release counts as installed.
    await expectAllKept(
      files.map((file) => file.url),
      (url) => release.matchPrecache(url),
    );
  } catch (error) {
    // All has come and is not there: in WebKit a cache that was left half full keeps nothing any more. The next look has a new one.
    await caches.delete(nameOf(id));
    throw error;
  }
}

worker.addEventListener("install", (event) => {
  event.waitUntil(keepRelease(event));
  // The first page loaded its configuration before the worker could cache it.
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
