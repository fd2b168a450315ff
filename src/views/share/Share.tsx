// Sharing what is seen: a link, a code to scan, the system's own sheet, and a frame for a page. Loaded when first opened.
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { isPublicAddress } from "../../export/public-address.ts";
import { SHARE, type ShareWords } from "../../i18n/share.ts";
import { canHandOver, handOver } from "../../ui/permission/system-share.ts";
import { QrCode, qrFile, qrPicture } from "../../ui/QrCode.tsx";
import { saveFile } from "../../ui/save.ts";
import { useCopied } from "../../ui/useCopied.ts";
import { useAtlas, useAtlasState, useLocale, useTimed } from "../atlas.ts";
import { CopyStatus } from "../CopyStatus.tsx";
import { viewWords } from "../view-words.ts";
import { Embed } from "./Embed.tsx";
import { sharedAddress } from "./shared-address.ts";
import { JoinedShare } from "./words.tsx";
import "./share.css";

/** The moment that is shared: that in which the door was opened while time plays, then whatever it rests at; and what it shows, in words. */
function useMoment(): { address: string; title: string; said: string } {
  const atlas = useAtlas();
  const { store } = atlas;
  const [first] = useState(() => store.getState());
  const now = useTimed((s) => (s.playing ? undefined : s));
  const last = useRef(first);
  if (now) last.current = now;
  const state = last.current;
  const { name, said } = viewWords(atlas, state);
  return { address: sharedAddress(atlas, state), title: name, said: said.join("\n") };
}

export function Share(): ReactNode {
  const { text } = useLocale();
  const say = (of: (w: ShareWords) => string): string => text((_, language) => of(SHARE[language]));
  const { address, title, said } = useMoment();
  const moved = useAtlasState((s) => Object.keys(s.dragged).length > 0);
  const field = useRef<HTMLInputElement>(null);
  const { copied, copy } = useCopied<"link">();
  const code = useMemo(() => qrPicture(address), [address]);
  const isFile = address.startsWith("?");
  const sent = { title, text: said, url: address };
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="share">
      <h2>
        <JoinedShare of={(w) => w.heading} />
      </h2>
      <p className="quiet">
        <JoinedShare of={(w) => w.holds} />
      </p>
      {moved && (
        <p className="quiet">
          <JoinedShare of={(w) => w.moved} />
        </p>
      )}
      {isFile && (
        <p className="share-limit">
          <JoinedShare of={(w) => w.file} />
        </p>
      )}
      {!isFile && !isPublicAddress(address) && (
        <p className="share-limit">
          <JoinedShare of={(w) => w.here} />
        </p>
      )}
      <div className="share-link">
        <input
          ref={field}
          readOnly
          value={address}
          aria-label={say((w) => w.link)}
          data-share-link
          onFocus={(e) => e.target.select()}
        />
        <button
          type="button"
          className="text-button share-main"
          data-share-copy
          onClick={() => copy("link", address, field.current ?? undefined)}
        >
          <JoinedShare of={(w) => (copied && !copied.failed ? w.copied : w.copyLink)} />
        </button>
        {!isFile && canHandOver(sent) && (
          <button
            type="button"
            className="text-button"
            data-share-send
            // Where the system refuses, the link is copied instead, and its field is there in any case.
            onClick={() => handOver(sent).then((went) => went || copy("link", address, field.current ?? undefined))}
          >
            <JoinedShare of={(w) => w.send} />
          </button>
        )}
      </div>
      <CopyStatus of={copied} />
      {!isFile && (
        <figure className="share-code">
          <figcaption>
            <JoinedShare of={(w) => (code ? w.code : w.tooLong)} />
            {code && (
              <button
                type="button"
                className="text-button"
                data-share-save
                onClick={() => saveFile("musubi-qr.svg", qrFile(code), "image/svg+xml")}
              >
                <JoinedShare of={(w) => w.saveCode} />
              </button>
            )}
          </figcaption>
          <QrCode text={address} className="share-qr" />
        </figure>
      )}
      {!isFile && <Embed address={address} title={title} say={say} />}
    </div>
  );
}
