// A QR code, generated on the device without any request.
import encodeQR from "qr";
import { type ReactNode, useMemo } from "react";

/** Width of the quiet zone, modules (required by the standard). */
const QUIET = 4;

export function Code({ text }: { text: string }): ReactNode {
  const rows = useMemo(() => encodeQR(text, "raw", { ecc: "medium", border: QUIET }), [text]);
  const size = rows.length;
  const d = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      className="kiosk-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={text}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
