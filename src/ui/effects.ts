// When Preact renders, and when effects run (ADR 22).
import { options } from "preact";

// At once: Preact would wait for the next frame, and what a key or a finger does meanwhile would meet timers and listeners of
// the state before.
options.requestAnimationFrame = queueMicrotask;

// As Preact does by itself, and seen in a recording of the browser's.
options.debounceRendering = (render) => {
  console.timeStamp("render");
  queueMicrotask(render);
};
