// The picture of the hall inside the presenter's window: the same page as in the hall, as large as there, led by the presenter's window.
import { useEffect, useState } from "react";
import { type FromMirror, readToMirror } from "../../store/presenter-protocol.ts";
import { newTalk, type Talk } from "../../store/talk.ts";
import { createListeners, type TalkDriver } from "../../store/talk-driver.ts";
import { viewerOf } from "../../store/viewer-query.ts";
import { setStill } from "../../ui/animate.ts";
import { isOurOrigin, ourOrigin } from "../../ui/link.ts";
import { useAtlas } from "../../views/atlas.ts";

export const isMirror = (): boolean => window.parent !== window && new URLSearchParams(location.search).has("mirror");

export interface Mirror extends TalkDriver {
  post(message: FromMirror): void;
}

interface Inner extends Mirror {
  become(talk: Talk): void;
}

function openMirror(tour: string | undefined, step: number): Inner {
  let talk = newTalk("mirror", tour, step, 0);
  const { tell, subscribe } = createListeners();
  const post = (message: FromMirror): void => window.parent.postMessage({ musubiMirror: message }, ourOrigin());
  return {
    talk: () => talk,
    subscribe,
    post,
    dispatch: (command) => {
      if (command.type !== "story") post({ type: "do", command });
    },
    become: (next) => {
      talk = next;
      tell();
    },
  };
}

export function useMirror(): Mirror {
  const { store, factsOf, defaults } = useAtlas();
  const [mirror] = useState(() => openMirror(store.getState().tour, store.getState().step));
  useEffect(() => {
    let viewer = "";
    const listen = (e: MessageEvent): void => {
      if (e.source !== window.parent || !isOurOrigin(e)) return;
      const read = readToMirror((e.data as { musubiMirror?: unknown } | null)?.musubiMirror);
      if (!read) return;
      if (read.viewer !== viewer) {
        viewer = read.viewer;
        store.setState(viewerOf(viewer, factsOf(store.getState()), defaults));
      }
      const { tour } = store.getState();
      if (read.state.tour !== tour) store.setState({ tour: read.state.tour });
      mirror.become(read.state);
    };
    addEventListener("message", listen);
    // A picture of a picture: it is there at once, and takes no time from the hall's own motion.
    setStill(true);
    mirror.post({ type: "ready" });
    return () => removeEventListener("message", listen);
  }, [mirror, store, factsOf, defaults]);
  return mirror;
}
