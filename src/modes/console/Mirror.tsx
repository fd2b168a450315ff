// The audience's screen, exactly: the same page as in the hall, as large as there, made small. What is done on it happens in the hall.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { encodeAddress } from "../../store/address.ts";
import type { Desk } from "../../store/desk.ts";
import { readFromMirror, type ToMirror } from "../../store/presenter-protocol.ts";
import { ownedBy } from "../../store/schema.ts";
import { viewerQuery } from "../../store/viewer-query.ts";
import { isOurOrigin, ourOrigin } from "../../ui/link.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { useSize } from "../../ui/useSize.ts";
import { type Atlas, useAtlas } from "../../views/atlas.ts";
import type { WindowKey } from "../present/keys.ts";

/** Until the hall has said how large it is. */
const USUAL = { width: 1920, height: 1080 };

function addressOf({ store, defaults }: Atlas): string {
  const state = store.getState();
  const { tour, step } = state;
  const query = encodeAddress({ ...defaults, ...ownedBy(state, "viewer"), mode: "present", tour, step }, defaults);
  return `${location.pathname}?${query}&mirror=1`;
}

export function Mirror(props: {
  desk: Desk;
  /** Settings of the hall. */
  viewer: string | undefined;
  width: number | undefined;
  height: number | undefined;
  label: string;
  onKey(key: WindowKey): void;
  onCut(isCut: boolean): void;
}): ReactNode {
  const atlas = useAtlas();
  const { desk, viewer } = props;
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useSize(box);
  const [address] = useState(() => addressOf(atlas));
  const latest = useLatest({ props, viewer });
  useEffect(() => {
    let isReady = false;
    const show = (): void => {
      if (!isReady) return;
      const state = desk.talk();
      const message: ToMirror = {
        type: "mirror",
        state,
        viewer: latest.current.viewer ?? viewerQuery(atlas.store.getState()),
      };
      frame.current?.contentWindow?.postMessage({ musubiMirror: message }, ourOrigin());
    };
    const listen = (e: MessageEvent): void => {
      if (e.source !== frame.current?.contentWindow || !isOurOrigin(e)) return;
      const read = readFromMirror((e.data as { musubiMirror?: unknown } | null)?.musubiMirror);
      if (read?.type === "ready") {
        isReady = true;
        show();
      } else if (read?.type === "do") desk.dispatch(read.command);
      else if (read?.type === "key") latest.current.props.onKey(read.key);
      else if (read?.type === "cut") latest.current.props.onCut(read.isCut);
    };
    addEventListener("message", listen);
    const off = desk.subscribe(show);
    return () => {
      removeEventListener("message", listen);
      off();
    };
  }, [desk, atlas, latest]);
  const width = props.width || USUAL.width;
  const height = props.height || USUAL.height;
  const scale = Math.min(room.width / width, room.height / height);
  return (
    <div className="console-mirror" ref={box}>
      <div className="console-screen" style={{ width: width * scale, height: height * scale }}>
        <iframe
          ref={frame}
          src={address}
          title={props.label}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
}
