// Screen to find a party without a keyboard: by kana table or alphabet, or on the map.
import { type ReactNode, Suspense, useMemo, useState } from "react";
import { kanaIndex, letterIndex } from "../../../model/selection/party-index.ts";
import { useDetails, useFacts } from "../../../views/atlas.ts";
import { Button } from "../Button.tsx";
import { KioskText, useKiosk, useKioskText } from "../context.tsx";
import { KioskPicture } from "../KioskPicture.tsx";
import { Layout } from "../Layout.tsx";
import { MapControls } from "../MapControls.tsx";
import { Pages } from "../Pages.tsx";
import { loreOf, ranked } from "../quiz/context.ts";
import { ownIndex } from "../tongues/index-of.ts";
import { Text, useTongue } from "../tongues/Said.tsx";
import { useNames } from "../useNames.ts";

/** Partners on the last day, most familiar first. */
function usePartners(): string[] {
  const facts = useFacts();
  return useMemo(() => {
    const lore = loreOf(facts);
    return ranked(lore, lore.membershipsOf.keys());
  }, [facts]);
}

function Chooser(): ReactNode {
  const kiosk = useKiosk();
  const facts = useFacts();
  const { aliases } = useDetails();
  const { slot, names } = useTongue();
  const own = useMemo(() => ownIndex(names), [names]);
  const [byLetter, setByLetter] = useState(slot === "en");
  const [key, setKey] = useState<string>();
  const partners = usePartners();
  const text = useKioskText();
  const { party } = useNames();
  const groups = useMemo(
    () => own ?? (byLetter ? letterIndex(facts) : kanaIndex(facts, aliases)),
    [own, byLetter, facts, aliases],
  );
  const listed = groups.find((g) => g.key === key)?.parties;
  return (
    <>
      <fieldset className="kiosk-letters" aria-label={text((w) => (byLetter ? w.letters : w.kana))}>
        {!own && (
          <Button
            id="alphabet"
            className="kiosk-alphabet"
            onClick={() => {
              setByLetter(!byLetter);
              setKey(undefined);
            }}
          >
            {text((w) => (byLetter ? w.kana : w.letters))}
          </Button>
        )}
        {groups.map((g) => (
          <Button key={g.key} pressed={g.key === key} onClick={() => setKey(g.key === key ? undefined : g.key)}>
            {g.key}
          </Button>
        ))}
      </fieldset>
      <Pages key={`${byLetter} ${key}`} className="kiosk-list">
        {!listed && (
          <h2 className="quiet">
            <KioskText of={(w) => w.partners} />
          </h2>
        )}
        <ul>
          {(listed ?? partners).map((id) => (
            <li key={id}>
              <Button id={`party-${id}`} onClick={() => kiosk.go({ id: "party", party: id })}>
                <Text of={(_, language) => party(id, language)} block />
              </Button>
            </li>
          ))}
        </ul>
      </Pages>
    </>
  );
}

export function Parties(): ReactNode {
  const { focal } = useNames();
  return (
    <Layout
      shape="aside parties"
      picture={<KioskPicture />}
      isPlain
      words={
        <>
          <h1>
            <KioskText of={(w, language) => w.what(focal(language), w.anyone)} block />
          </h1>
          <p className="quiet">
            <KioskText of={(w) => w.choose} block />
          </p>
        </>
      }
      acts={
        <>
          <MapControls />
          <Suspense fallback={null}>
            <Chooser />
          </Suspense>
        </>
      }
    />
  );
}
