// Multi-touch handling. Browsers make clicks only from a single contact, so a resting hand or a second visitor would make
// taps fail. Therefore each contact is tracked separately.

export interface TouchOptions {
  /** Maximum movement of a tap, px. */
  slop: number;
  /** Called on each action of a person, with its target. */
  onHuman(target: EventTarget | null): void;
  /** Called when the two lower corners have been held long enough to open the staff page. */
  onCorners(): void;
  /** Size of a corner, px. */
  corner: number;
  now?(): number;
}

/** A contact that does not move for longer is an object on the display or a hardware fault. */
const STUCK_MS = 20_000;
/** More simultaneous contacts are ignored: two hands, or two visitors with one each. */
const MAX_CONTACTS = 2;
const CORNERS_MS = 5_000;
/** A panel that reports itself as a mouse has one pointer: staff hold one corner, and the other within this time. */
const SECOND_MS = 10_000;

interface Contact {
  target: Element;
  x: number;
  y: number;
  /** Position when it last counted as activity, px. */
  restX: number;
  restY: number;
  /** Times of its start and its last movement. */
  since: number;
  moved: number;
  /** It has moved too far to be a tap. */
  isDrag: boolean;
  corner: "left" | "right" | undefined;
  ignored: boolean;
}

/** Clicks made here. The browser's own clicks for touches are suppressed, so that nothing happens twice. */
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

  /** Of a pointer that is alone, as of a panel that reports itself as a mouse. */
  let lone: { corner: "left" | "right"; timer: ReturnType<typeof setTimeout> } | undefined;
  /** A corner that has been held by it, and until when that counts. */
  let held: { corner: "left" | "right"; until: number } | undefined;
  const releaseLone = (): void => {
    clearTimeout(lone?.timer);
    lone = undefined;
  };
  const pressLone = (e: PointerEvent): void => {
    releaseLone();
    const corner = cornerAt(e);
    if (!corner) return;
    const timer = setTimeout(() => {
      const isSecond = held !== undefined && held.corner !== corner && now() <= held.until;
      held = isSecond ? undefined : { corner, until: now() + SECOND_MS };
      if (isSecond) told().onCorners();
    }, CORNERS_MS);
    lone = { corner, timer };
  };

  on("pointerdown", (e) => {
    if (e.pointerType !== "touch") {
      echo(root, e.clientX, e.clientY);
      pressLone(e);
      told().onHuman(e.target);
      return;
    }
    // Drop contacts whose end event was lost.
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
    if (lone && cornerAt(e) !== lone.corner) releaseLone();
    const contact = contacts.get(e.pointerId);
    if (!contact || contact.ignored) return;
    // A resting finger jitters by a pixel; only movement beyond `slop` since it last counted is activity.
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
  on("pointerup", (e) => {
    releaseLone();
    end(e, true);
  });
  on("pointercancel", (e) => {
    releaseLone();
    end(e, false);
  });

  on("click", (e) => {
    if (made.has(e) || !(e instanceof PointerEvent) || e.pointerType !== "touch") return;
    e.preventDefault();
    e.stopImmediatePropagation();
  });
  // A key that an object presses repeats for ever: ignore repeats.
  on("keydown", (e) => {
    if (!e.repeat) told().onHuman(e.target);
  });
  on("wheel", (e) => {
    if (e.ctrlKey) e.preventDefault();
    told().onHuman(e.target);
  });
  // No leaving the atlas through context menu, selection, drag or browser zoom.
  for (const type of ["contextmenu", "selectstart", "dragstart", "gesturestart"])
    document.addEventListener(type, (e) => e.preventDefault(), { capture: true, signal: off.signal });
  return () => {
    clearTimeout(corners);
    releaseLone();
    off.abort();
  };
}

const ECHO_MS = 450;
/** Shows a ring at the touched position in the next frame, as feedback. */
function echo(root: HTMLElement, x: number, y: number): void {
  const ring = document.createElement("i");
  ring.className = "kiosk-echo";
  ring.style.left = `${x}px`;
  ring.style.top = `${y}px`;
  root.append(ring);
  setTimeout(() => ring.remove(), ECHO_MS);
}
