// A snippet that puts the view into somebody’s page: its address, in a size and a language.

import { type ReactNode, useState } from "react";
import { EXPORT, type ExportWords } from "../../i18n/export.ts";
import { wordsIn } from "../../i18n/locale.ts";
import { atlasTitle } from "../../i18n/title.ts";
import { PICTURES } from "../../store/view-ids.ts";
import { useCopied } from "../../ui/useCopied.ts";
import { useAtlas, useFacts, useLocale, useTimed } from "../atlas.ts";
import { CopyStatus } from "../CopyStatus.tsx";

const SIZES = ["100% × 640", "1280 × 720", "800 × 600", "390 × 700"] as const;

/** Without the sheet that makes files, which lies over the view. */
function addressOfView(address: string): string {
  const url = new URL(address);
  const views = (url.searchParams.get("view") ?? "").split(",").filter((v) => v !== "" && v !== "export");
  if (views.length === 0 || PICTURES.join() === views.join()) url.searchParams.delete("view");
  else url.searchParams.set("view", views.join(","));
  return url.href;
}

const quoted = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

export function Embed(): ReactNode {
  const { address } = useAtlas();
  const facts = useFacts();
  const { text, lead } = useLocale();
  const say = (of: (w: ExportWords) => string): string => text((_, language) => of(EXPORT[language]));
  const [size, setSize] = useState<(typeof SIZES)[number]>(SIZES[0]);
  const { copied, copy } = useCopied<"embed">();
  // The address holds the day.
  useTimed((s) => s.day);
  const [width = "", height = ""] = size.split(" × ");
  const snippet = `<iframe src="${quoted(addressOfView(address()))}" width="${width}" height="${height}" style="border:0" loading="lazy" title="${quoted(wordsIn(atlasTitle(facts).title, lead))}"></iframe>`;
  return (
    <details className="export-embed">
      <summary>{say((w) => w.embed)}</summary>
      <p className="quiet">{say((w) => w.embedAbout)}</p>
      <label className="select">
        {say((w) => w.embedSize)}
        <select value={size} onChange={(e) => setSize(SIZES.find((s) => s === e.target.value) ?? SIZES[0])}>
          {SIZES.map((s) => (
            <option key={s}>{s}</option>
          ))}
        </select>
      </label>
      <textarea readOnly rows={5} value={snippet} aria-label={say((w) => w.embed)} data-embed />
      <button type="button" className="text-button" onClick={() => copy("embed", snippet)}>
        {say((w) => w.embedCopy)}
      </button>
      <CopyStatus of={copied} />
    </details>
  );
}
