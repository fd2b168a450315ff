// Types of the service worker API used here. TypeScript's `webworker` library conflicts with `dom`.

export interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Said extends Extendable {
  data: unknown;
}

export interface Asked extends Extendable {
  request: Request;
  /** Id of the client that the navigation will create. */
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
