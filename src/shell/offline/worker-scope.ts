// The little of a service worker’s world that is used here. TypeScript’s own description of it cannot stand beside that of pages.

export interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Said extends Extendable {
  data: unknown;
}

export interface Asked extends Extendable {
  request: Request;
  /** The page that this navigation will become. */
  resultingClientId: string;
}

interface PageClient {
  url: string;
  visibilityState: "visible" | "hidden";
  navigate(url: string): Promise<unknown>;
}

interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void>; get(id: string): Promise<PageClient | undefined> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(type: "message", listener: (event: Said) => void): void;
}

export const worker = self as unknown as WorkerScope;
