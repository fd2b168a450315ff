// A QR code, generated on the device without any request.
import encodeQR from "qr";
import { type ReactNode, useMemo } from "react";

/** Width of the quiet zone, modules (required by the standard). */
const QUIET = 4;

export interface QrPicture {
  /** Modules on a side, with the quiet zone. */
  size: number;
  /** Path of the dark modules, a unit each. */
  d: string;
}

/** Undefined where the text is longer than a code can hold. */
export function qrPicture(text: string): QrPicture | undefined {
  let rows: boolean[][];
  try {
    rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
  } catch {
    return undefined;
  }
  return {
    size: rows.length,
    d: rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join(""),
  };
}

/** As a file: black on white, whatever the theme, as scanners need it. */
export const qrFile = ({ size, d }: QrPicture): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 8}" height="${size * 8}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${d}"/></svg>\n`;

export function QrCode({ text, className }: { text: string; className: string }): ReactNode {
  const picture = useMemo(() => qrPicture(text), [text]);
  if (!picture) return null;
  const { size, d } = picture;
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={text} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
