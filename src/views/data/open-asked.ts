// The work of the worker: files → read, checked, compiled, placed. Apart from it, so that it can be tested without one.
import type { Issue } from "../../data/package/issue.ts";
import { openPackage } from "../../data/package/open.ts";
import { broughtPlacement, PLACEMENT_FILE } from "../../scene/placing/stored.ts";
import { packageStories } from "../../store/package-stories.ts";
import { broughtFiles } from "./brought.ts";
import { makeAtlas, worldviewFaults } from "./own-atlas.ts";
import type { Ask, Said } from "./protocol.ts";

/** Tells its progress, and gives the last word. Never throws because of what the files hold. */
export async function openAsked(ask: Ask, say: (said: Said) => void): Promise<Said> {
  say({ kind: "progress", stage: "reading", share: 0 });
  const brought = await broughtFiles(ask);
  if (!brought.ok) return { kind: "faults", issues: brought.issues, told: [] };
  const { files } = brought;
  const opened = openPackage(files);
  if (!opened.ok) return { kind: "faults", issues: opened.issues, told: opened.told };
  const { dataset, texts, warnings, told } = opened;
  // Whoever changes a fact should see it, and learn which stories no longer tell it: those are not refused.
  const { tellable, issues } = packageStories(texts, dataset);
  const advice = issues.map((issue): Issue => ({ ...issue, severity: "warning" }));
  const faults = worldviewFaults(dataset, ask.reference);
  if (faults.length > 0) return { kind: "faults", issues: faults, told };
  say({ kind: "progress", stage: "map", share: 0 });
  const stored = broughtPlacement(texts.get(PLACEMENT_FILE));
  const made = makeAtlas(dataset, tellable, ask.reference, stored, (share) =>
    say({ kind: "progress", stage: "network", share }),
  );
  files.set(PLACEMENT_FILE, new TextEncoder().encode(`${JSON.stringify(made.placement)}\n`));
  return { kind: "ready", ...made, files, warnings: [...warnings, ...advice], told };
}
