// Fingers on a screen in a hall. Each contact is followed by itself: a browser makes clicks of one finger only, so that a
// hand that rests on the glass, or a neighbour who touches at the same moment, would else make a tap do nothing.

export interface TouchOptions {
  /** px that a finger may move and still tap. */
  slop: number;
  /** Something was done by a person, to this. */
  onHuman(target: EventTarget | null): void;
  /** Two fingers have held the two lower corners for as long as staff do. */
  onCorners(): void;
  /** px: side of a corner. */
  corner: number;
  now?(): number;
}

/** A contact that does not move for longer is a thing that leans on the glass, or a fault of the panel. */
const STUCK_MS = 20_000;
/** More contacts than two hands, or two visitors with one each, are not meant. */
const MAX_CONTACTS = 2;
const CORNERS_MS = 5_000;

interface Contact {
  target: Element;
  x: number;
  y: number;
  /** Where it was when it last counted as a person's movement, px. */
  restX: number;
  restY: number;
  /** When it came, and when it last moved. */
  since: number;
  moved: number;
  /** It has gone too far to be a tap. */
  isDrag: boolean;
  corner: "left" | "right" | undefined;
  ignored: boolean;
}

/** Clicks that are made here; the browser's own ones of fingers are left out, so that nothing is done twice. */
const made = new WeakSet<Event>();

export function attachTouches(root: HTMLElement, told: () => TouchOptions): () => void {
  const off = new AbortController();
  const contacts = new Map<number, Contact>();
  const now = (): number => told().now?.() ?? performance.now();
  let corners: ReturnType<typeof setTimeout> | undefined;
  const on = <K extends keyof DocumentEventMap>(type: K, f: (e: DocumentEventMap[K]) => void): void =>
    document.addEventListener(type, f, { capture: true, signal: off.signal, passive: false });

  const cornerAt = ({ clientX: x, clientY: y }: PointerEvent): Contact["corner"] => {
    const { corner } = told();
    if (y < innerHeight - corner) return undefined;
    return x < corner ? "left" : x > innerWidth - corner ? "right" : undefined;
  };
  const watchCorners = (): void => {
    clearTimeout(corners);
    corners = undefined;
    const held = [...contacts.values()].filter((c) => !c.isDrag && !c.ignored);
    if (held.length !== 2 || new Set(held.map((c) => c.corner)).size !== 2 || held.some((c) => !c.corner)) return;
    corners = setTimeout(() => {
      for (const contact of contacts.values()) contact.ignored = true;
      told().onCorners();
    }, CORNERS_MS);
  };
  const isStuck = (c: Contact): boolean => now() - c.moved > STUCK_MS;

  on("pointerdown", (e) => {
    if (e.pointerType !== "touch") {
      told().onHuman(e.target);
      return;
    }
    // A contact whose end was never told makes room for the next one.
    for (const [id, c] of contacts) if (isStuck(c) && c.ignored) contacts.delete(id);
    const live = [...contacts.values()].filter((c) => !isStuck(c) && !c.ignored).length;
    const ignored = live >= MAX_CONTACTS;
    const target = e.target instanceof Element ? e.target : root;
    const at = now();
    contacts.set(e.pointerId, {
      target,
      x: e.clientX,
      y: e.clientY,
      restX: e.clientX,
      restY: e.clientY,
      since: at,
      moved: at,
      isDrag: false,
      corner: cornerAt(e),
      ignored,
    });
    if (ignored) {
      e.stopPropagation();
      return;
    }
    echo(root, e.clientX, e.clientY);
    watchCorners();
    told().onHuman(target);
  });

  on("pointermove", (e) => {
    const contact = contacts.get(e.pointerId);
    if (!contact || contact.ignored) return;
    // A finger that rests trembles by a pixel, after a drag too; only way made since it last counted is a sign of life.
    if (Math.hypot(e.clientX - contact.restX, e.clientY - contact.restY) <= told().slop) return;
    contact.restX = e.clientX;
    contact.restY = e.clientY;
    if (!contact.isDrag) {
      contact.isDrag = true;
      watchCorners();
    }
    contact.moved = now();
    told().onHuman(contact.target);
  });

  const end = (e: PointerEvent, isTap: boolean): void => {
    const contact = contacts.get(e.pointerId);
    contacts.delete(e.pointerId);
    watchCorners();
    if (!contact || contact.ignored || contact.isDrag || isStuck(contact) || !isTap) return;
    told().onHuman(contact.target);
    const target = contact.target.isConnected ? contact.target : undefined;
    if (!target) return;
    const click = new PointerEvent("click", {
      bubbles: true,
      cancelable: true,
      composed: true,
      detail: 1,
      clientX: contact.x,
      clientY: contact.y,
      pointerId: e.pointerId,
      pointerType: "touch",
    });
    made.add(click);
    target.dispatchEvent(click);
  };
  on("pointerup", (e) => end(e, true));
  on("pointercancel", (e) => end(e, false));

  on("click", (e) => {
    if (made.has(e) || !(e instanceof PointerEvent) || e.pointerType !== "touch") return;
    e.preventDefault();
    e.stopImmediatePropagation();
  });
  // A key that something lies on repeats for ever.
  on("keydown", (e) => {
    if (!e.repeat) told().onHuman(e.target);
  });
  on("wheel", (e) => {
    if (e.ctrlKey) e.preventDefault();
    told().onHuman(e.target);
  });
  // No way out of the atlas by a menu, a selection, a drag or the browser's own zoom.
  for (const type of ["contextmenu", "selectstart", "dragstart", "gesturestart"])
    document.addEventListener(type, (e) => e.preventDefault(), { capture: true, signal: off.signal });
  return () => {
    clearTimeout(corners);
    off.abort();
  };
}

const ECHO_MS = 450;
/** A ring where the glass was touched, in the frame after: whoever touches sees that it was felt. */
function echo(root: HTMLElement, x: number, y: number): void {
  const ring = document.createElement("i");
  ring.className = "kiosk-echo";
  ring.style.left = `${x}px`;
  ring.style.top = `${y}px`;
  root.append(ring);
  setTimeout(() => ring.remove(), ECHO_MS);
}
