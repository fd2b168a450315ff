import type { ReactNode } from "react";

const PATHS = {
  play: "M8 5v14l11-7z",
  pause: "M7 5h4v14H7zM13 5h4v14h-4z",
  previous: "M6 5h2v14H6zM20 5v14L9 12z",
  next: "M16 5h2v14h-2zM4 5v14l11-7z",
  plus: "M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z",
  minus: "M5 11h14v2H5z",
  whole: "M4 4h6v2H6v4H4zM14 4h6v6h-2V6h-4zM4 14h2v4h4v2H4zM18 14h2v6h-6v-2h4z",
  close: "M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12 19 17.6 17.6 19 12 13.4 6.4 19 5 17.6 10.6 12 5 6.4z",
  search: "M10 4a6 6 0 0 1 4.7 9.7l5 5-1.4 1.4-5-5A6 6 0 1 1 10 4m0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8",
  settings: "M4 7h9v2H4zm13 0h3v2h-3zm-3-2h2v6h-2zM4 15h3v2H4zm6 0h10v2H10zm-3-2h2v6H7z",
  up: "M12 8l7 7-1.4 1.4L12 10.8l-5.6 5.6L5 15z",
  down: "M12 16L5 9l1.4-1.4L12 13.2l5.6-5.6L19 9z",
  size: "M7 14a3 3 0 1 1 0 6 3 3 0 0 1 0-6m9-10a5 5 0 1 1 0 10 5 5 0 0 1 0-10m0 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6",
  left: "M8 12l7-7 1.4 1.4L10.8 12l5.6 5.6L15 19z",
  right: "M16 12L9 5 7.6 6.4l5.6 5.6-5.6 5.6L9 19z",
  globe:
    "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20m0 1.8C10.9 3.8 9.3 7 9.2 11.1h5.6C14.7 7 13.1 3.8 12 3.8M9.5 4.200A8.2 8.2 0 0 0 3.850 11.1H7.400C7.5 8.3 8.3 5.8 9.5 4.200m5 0c1.2 1.6 2 4.1 2.1 6.900h3.550A8.2 8.2 0 0 0 14.5 4.200M3.850 12.900a8.2 8.2 0 0 0 5.650 6.900c-1.2-1.6-2-4.1-2.1-6.900zm5.350 0c.1 4.1 1.7 7.3 2.8 7.300s2.7-3.2 2.8-7.300zm7.4 0c-.1 2.8-.9 5.3-2.1 6.900a8.2 8.2 0 0 0 5.650-6.900z",
  views: "M3 4h8v7H3zm2 2v3h4V6zm8-2h8v7h-8zm2 2v3h4V6zM3 13h8v7H3zm2 2v3h4v-3zm8-2h8v2h-8zm0 3h8v2h-8zm0 3h5v2h-5z",
  take: "M11 4h2v8.200l3.300-3.300 1.400 1.400L12 16l-5.700-5.700 1.400-1.400 3.300 3.300zM5 18h14v2H5z",
  swap: "M7 5l-4 4 4 4v-3h9V8H7zm10 6v3H8v2h9v3l4-4z",
  info: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18m0 1.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M11 7.500h2v2h-2zM11 11h2v5.500h-2z",
  home: "M12 3l9 8-1.300 1.500L18 11v9h-5v-6h-2v6H6v-9l-1.700 1.500L3 11z",
  contrast: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18m0 2v14a7 7 0 0 0 0-14",
  still: "M6 6h12v12H6zm2 2v8h8V8z",
  back: "M12 5a7 7 0 1 1-6.7 9h2.1A5 5 0 1 0 12 7v3L7 6l5-4z",
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: the control around it carries the name. */
export const Icon = ({ name }: { name: IconName }): ReactNode => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
