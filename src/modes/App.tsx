// Which mode the page is in.
import { lazy, type ReactNode, Suspense } from "react";
import { useAtlasState } from "../views/atlas.ts";
import { Explore } from "./explore/Explore.tsx";

const Console = lazy(() => import("./console/Console.tsx").then((m) => ({ default: m.Console })));

export function App(): ReactNode {
  const mode = useAtlasState((s) => s.mode);
  if (mode !== "console") return <Explore />;
  return (
    <Suspense fallback={null}>
      <Console />
    </Suspense>
  );
}
