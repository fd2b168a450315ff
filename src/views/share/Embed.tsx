// A snippet that puts the view into somebody's page: its address in a frame, with a title, a size, and what a sandbox must allow.
import { type ReactNode, useRef, useState } from "react";
import type { ShareWords } from "../../i18n/share.ts";
import { useCopied } from "../../ui/useCopied.ts";
import { CopyStatus } from "../CopyStatus.tsx";
import { JoinedShare } from "./words.tsx";

/** Compact: the least in which play and slider are within the frame (docs/embedding.md). */
const SIZES = {
  wide: ["100%", "640"],
  large: ["1280", "720"],
  compact: ["640", "400"],
  phone: ["390", "700"],
} as const;
type Size = keyof typeof SIZES;
const SIZE_IDS = Object.keys(SIZES) as Size[];

const quoted = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Downloads, the presenter's window and links to sources need words of their own in a sandbox, the clipboard and the full screen a leave. */
const snippetOf = (address: string, title: string, [width, height]: readonly [string, string]): string =>
  `<iframe src="${quoted(address)}" title="${quoted(title)}" width="${width}" height="${height}" style="border:0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write; fullscreen; web-share"></iframe>`;

export function Embed(props: {
  address: string;
  title: string;
  /** For what can have one string only. */
  say(of: (w: ShareWords) => string): string;
}): ReactNode {
  const { address, title, say } = props;
  const [size, setSize] = useState<Size>("wide");
  const { copied, copy } = useCopied<"embed">();
  const field = useRef<HTMLTextAreaElement>(null);
  const snippet = snippetOf(address, title, SIZES[size]);
  return (
    <details className="share-embed">
      <summary>
        <JoinedShare of={(w) => w.embed} />
      </summary>
      <p className="quiet">
        <JoinedShare of={(w) => w.embedAbout} />
      </p>
      <label className="select">
        <JoinedShare of={(w) => w.embedSize} />
        <select
          value={size}
          data-embed-size
          onChange={(e) => setSize(SIZE_IDS.find((id) => id === e.target.value) ?? "wide")}
        >
          {SIZE_IDS.map((id) => (
            <option key={id} value={id}>
              {say((w) => w.sizes[id])}
            </option>
          ))}
        </select>
      </label>
      <textarea
        ref={field}
        readOnly
        rows={6}
        value={snippet}
        aria-label={say((w) => w.embed)}
        data-embed
        onFocus={(e) => e.target.select()}
      />
      <button
        type="button"
        className="text-button"
        data-embed-copy
        onClick={() => copy("embed", snippet, field.current ?? undefined)}
      >
        <JoinedShare of={(w) => (copied && !copied.failed ? w.copied : w.embedCopy)} />
      </button>
      <CopyStatus of={copied} />
    </details>
  );
}
