import { type ReactNode, useEffect, useState } from "react";
import { useAtlas, useLocale } from "../atlas.ts";
import { announce } from "./announce.ts";

/** Heard and not seen: where time stands, and what has happened. */
export function Announcer(): ReactNode {
  const atlas = useAtlas();
  const { languages } = useLocale();
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => announce(atlas, setLines), [atlas]);
  return (
    <p role="status" className="sr-only" data-announced>
      {languages.map((language, i) => (
        <span key={language} lang={language}>
          {lines[i] ?? ""}
        </span>
      ))}
    </p>
  );
}
